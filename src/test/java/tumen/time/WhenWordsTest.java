package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.words.Speaking;
import tumen.words.Tongue;

class WhenWordsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "when-words.csv", delimiter = '|')
    void aDateIsToldInFullAndInBrief(String text, String full, String brief) {
        assertThat(WhenWords.full(Edtf.parse(text))).isEqualTo(full);
        assertThat(WhenWords.brief(Edtf.parse(text))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01,            2023-10-13, 12 days later",
        "2023-09-07/2023-10-01, 2023-10-13, 12 days later",
        "2023-10-13,            2023-10-13, the same day",
        "2023-10-12,            2023-10-13, 1 day later",
        "2023-10-14,            2023-10-13, 1 day earlier",
        "2023-10-13,            2023-12-20, about 2 months later",
        "2020-10-13,            2023-12-20, about 3 years later",
        "2023-08,               2023-10-13, about 58 days later",
        "2023-09-07/2023-10-01, 2023-09-20, while it went on",
        "2023-01-20,            2023-01,    at about the same time",
        "2025-04-30/..,         2025-05-02, 2 days after it began",
        "2025-04-30/..,         2025-04-30, the day it began",
        "2025-04-30/..,         2025-04-28, 2 days earlier",
    })
    void theLagIsToldFromTheEndOfWhatHappened(String happened, String told, String words) {
        assertThat(LagWords.between(Edtf.parse(happened).span(), Edtf.parse(told).span()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "when-words-ko.csv", delimiter = '|')
    void aDateIsToldInKorean(String text, String full, String brief) {
        try (var _ = Speaking.in(Tongue.KOREAN)) {
            assertThat(WhenWords.full(Edtf.parse(text))).isEqualTo(full);
            assertThat(WhenWords.brief(Edtf.parse(text))).isEqualTo(brief);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "when-words-ru.csv", delimiter = '|')
    void aDateIsToldInRussian(String text, String full, String brief) {
        try (var _ = Speaking.in(Tongue.RUSSIAN)) {
            assertThat(WhenWords.full(Edtf.parse(text))).isEqualTo(full);
            assertThat(WhenWords.brief(Edtf.parse(text))).isEqualTo(brief);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01,    2023-10-13, 12일 뒤,           через 12 дней",
        "2023-10-12,    2023-10-13, 1일 뒤,            через 1 день",
        "2023-10-14,    2023-10-13, 1일 전,            за 1 день до этого",
        "2023-10-13,    2023-12-20, 약 2개월 뒤,       через примерно 2 месяца",
        "2025-04-30/.., 2025-05-02, 시작하고 2일 뒤,   через 2 дня после начала",
    })
    void theLagIsToldInKoreanAndRussian(String happened, String told, String ko, String ru) {
        try (var _ = Speaking.in(Tongue.KOREAN)) {
            assertThat(LagWords.between(Edtf.parse(happened).span(), Edtf.parse(told).span()))
                    .isEqualTo(ko);
        }
        try (var _ = Speaking.in(Tongue.RUSSIAN)) {
            assertThat(LagWords.between(Edtf.parse(happened).span(), Edtf.parse(told).span()))
                    .isEqualTo(ru);
        }
    }
}
