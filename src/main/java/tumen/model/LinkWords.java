package tumen.model;

import tumen.words.Words;

import java.util.List;

/// What kinds of links between events are called. Those of the shipped project have words in every
/// tongue the window speaks; others are called as in their project.
public final class LinkWords {
    /// The kinds there are words for.
    public static final List<String> KINDS = List.of("reports", "follows", "denies");

    private LinkWords() {}

    /// What an event does to the one it is linked to: `Reports`.
    public static String forth(String kind) {
        return KINDS.contains(kind)
                ? Words.of("link." + kind)
                : kind.substring(0, 1).toUpperCase(Words.locale()) + kind.substring(1);
    }

    /// What is done to an event by the one that is linked to it: `Reported by`.
    public static String back(String kind) {
        return Words.of("link." + (KINDS.contains(kind) ? kind : "other") + ".back");
    }

    /// The kind that is called so, or the words themselves.
    public static String kind(String words) {
        return KINDS.stream()
                .filter(kind -> forth(kind).equalsIgnoreCase(words))
                .findFirst()
                .orElse(words);
    }
}
