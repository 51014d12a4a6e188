package tumen.model;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes words and sentences that look like English, Korean and Russian ones.
final class MadeTexts {
    private static final int WORDS = 3000;

    private final SplittableRandom random;
    private final List<String> english;
    private final List<String> korean;
    private final List<String> russian;

    MadeTexts(SplittableRandom random) {
        this.random = random;
        english =
                words("ra jin port ship con tain er mis sile sum mit tra in ves sel de liv ton", 4);
        korean = words("라 진 항 선 박 컨 테 이 너 미 사 일 정 상 회 담 열 차 포 탄 운 송 두 만 강 북 러 시", 3);
        russian =
                words(
                        "ра джин порт суд но кон тей нер ке та сам мит по езд гру з пос тав ман ё"
                                + " й",
                        3);
    }

    /// The words of any language: English half the time.
    List<String> language() {
        return switch (random.nextInt(4)) {
            case 0 -> korean;
            case 1 -> russian;
            default -> english;
        };
    }

    /// The words of English.
    List<String> english() {
        return english;
    }

    /// So many words, the first with a great letter.
    String sentence(List<String> language, int length) {
        StringJoiner sentence = new StringJoiner(" ");
        for (int word = 0; word < length; word++) {
            double share = random.nextDouble();
            sentence.add(language.get((int) (share * share * language.size())));
        }
        String made = sentence.toString();
        return Character.toUpperCase(made.charAt(0)) + made.substring(1);
    }

    /// A name in all three languages.
    Names names() {
        return new Names(sentence(english, 1), sentence(korean, 1), sentence(russian, 1));
    }

    private List<String> words(String syllables, int most) {
        String[] pool = syllables.split(" ");
        return Stream.generate(() -> word(pool, 2 + random.nextInt(most - 1)))
                .limit(WORDS)
                .toList();
    }

    private String word(String[] syllables, int length) {
        return Stream.generate(() -> syllables[random.nextInt(syllables.length)])
                .limit(length)
                .collect(Collectors.joining());
    }
}
