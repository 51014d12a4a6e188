package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.words.Speaking;
import tumen.words.Tongue;

import java.nio.charset.StandardCharsets;

/// What is wrong with a file is said in the tongue spoken.
class ProblemsInTonguesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ENGLISH | [1,]           | error: a project file is one JSON object {…}
                    KOREAN  | [1,]           | 오류: 프로젝트 파일은 JSON 객체 {…} 하나입니다
                    RUSSIAN | {"format" 1}   | строка 1: ошибка: столбец 11: не JSON: «1» там, где должно быть: двоеточие
                    KOREAN  | {"events": {}} | 1번째 줄: 오류: events: 목록 […]이어야 하는데 객체 {…}입니다
                    RUSSIAN | {"events": [{"id": "a", "title": "A", "type": "t", "when": "2023-13", "places": []}]} | строка 1: ошибка: events[0].when: «2023-13» — не дата EDTF; месяц: должно быть 01–12
                    """)
    void theFirstProblemIsSaid(Tongue tongue, String json, String words) {
        try (var _ = Speaking.in(tongue)) {
            ReadResult.Refused refused =
                    (ReadResult.Refused) ProjectReader.read(json.getBytes(StandardCharsets.UTF_8));
            assertThat(refused.problems()).extracting(Problem::toString).contains(words);
        }
    }
}
