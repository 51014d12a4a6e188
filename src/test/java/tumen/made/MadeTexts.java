package tumen.made;

import java.util.List;
import java.util.SplittableRandom;

/// Invented texts in English, Korean and Russian, of plausible length and many combinations.
final class MadeTexts {
    private static final List<List<String>> WHO =
            List.of(
                    List.of("Delegation", "Freighter", "Convoy", "Ministry", "Envoy", "Brigade"),
                    List.of("대표단", "화물선", "호송대", "외무성", "특사", "여단"),
                    List.of("Делегация", "Сухогруз", "Колонна", "Министерство", "Посланник"));
    private static final List<List<String>> DOES =
            List.of(
                    List.of("arrives at", "leaves", "is seen near", "reports from", "returns to"),
                    List.of("도착", "출발", "목격", "발표", "귀환"),
                    List.of("прибывает в", "покидает", "замечен у", "сообщает из"));
    private static final List<List<String>> WHERE =
            List.of(
                    List.of("the harbour", "the border bridge", "the airfield", "the range"),
                    List.of("항구", "국경 다리", "비행장", "사격장"),
                    List.of("порт", "пограничный мост", "аэродром", "полигон"));

    private MadeTexts() {}

    /// Three words in one of the languages, and a number that makes it findable.
    static String title(int number, SplittableRandom random) {
        return words(random.nextInt(WHO.size()), random)
                + " "
                + Integer.toString(number, Character.MAX_RADIX);
    }

    /// What a claim says.
    static String statement(SplittableRandom random) {
        return words(random.nextInt(WHO.size()), random);
    }

    /// A sentence with letters that fold: marks, capitals, full-width and compatibility forms.
    static String summary(SplittableRandom random) {
        return statement(random) + ". Ёлка, ＲＡＪＩＮ, Straße, № " + random.nextInt(40) + ".";
    }

    private static String words(int language, SplittableRandom random) {
        return String.join(
                " ",
                any(WHO.get(language), random),
                any(DOES.get(language), random),
                any(WHERE.get(language), random));
    }

    static <T> T any(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
