package tumen.ui.details;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An event's sheet as plain text, to take along.
public final class SheetText {
    private SheetText() {}

    /// Title, facts, summary, what is disputed, claims and numbered sources.
    public static String of(EventSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.title());
        sheet.shownAs().ifPresent(source -> lines.add(Words.of("sheet.as", source)));
        lines.add(sheet.when());
        sheet.known().ifPresent(lines::add);
        if (!sheet.places().isEmpty()) {
            lines.add(
                    sheet.places().stream().map(PlaceLine::text).collect(Collectors.joining(", ")));
        }
        sheet.routes().forEach(route -> lines.add(route.name() + ", " + route.distance()));
        lines.addAll(sheet.quantities());
        lines.add(sheet.summary());
        sheet.grade().ifPresent(grade -> lines.add(grade.inWords()));
        for (DisputeTable dispute : sheet.contests()) {
            lines.add(dispute.heading() + ":");
            dispute.readings().forEach(reading -> lines.add("- " + claim(reading)));
            dispute.assessment().ifPresent(lines::add);
        }
        sheet.claims().forEach(claim -> lines.add("- " + claim(claim)));
        for (int source = 0; source < sheet.sources().size(); source++) {
            lines.add("[" + (source + 1) + "] " + sheet.sources().get(source).citation());
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String claim(ClaimCard claim) {
        List<String> parts = new ArrayList<>();
        claim.quote().ifPresent(quote -> parts.add("“" + quote + "”"));
        claim.statement().ifPresent(parts::add);
        claim.points()
                .forEach(point ->
                        parts.add(
                                point.name()
                                        + ": "
                                        + point.value()
                                        + point.difference()
                                                .map(how -> " " + Words.of("sheet.differs", how))
                                                .orElse("")));
        parts.add(claim.saidBy());
        return String.join(" · ", parts);
    }
}
