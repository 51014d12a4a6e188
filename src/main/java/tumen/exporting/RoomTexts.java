package tumen.exporting;

import tumen.geo.ViewSize;
import tumen.paint.Fonts;
import tumen.scene.Contrast;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.SlideLayout;
import tumen.scene.SlideScene;
import tumen.scene.Theme;
import tumen.words.Words;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the letters of a briefing's screen can be read in a room: high enough in its pixels, and
/// standing out from what is behind them.
final class RoomTexts {
    /// The least height of a letter's line, in pixels of the room's screen.
    private static final double LEAST_TEXT = 11;

    /// Letters this high on the room's screen, in pixels, need less contrast (WCAG 2.2, 1.4.3);
    /// bold ones from the smaller height on.
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;
    private static final double OPAQUE = 0.5;
    private static final int MOST_MISSING = 8;
    private static final List<String> LAYERS =
            List.of(SlideScene.MAP, SlideScene.WORDS, SlideScene.STRIP, SlideScene.MARKING);

    private final SlideScene scene;
    private final Theme theme;
    private final double scale;

    /// A text, and what it stands on.
    private record Written(Mark.Label label, int ground) {
        double contrast() {
            double share = (label.argb() >>> 24) / 255.0;
            int ink = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                double mixed =
                        (label.argb() >> shift & 0xFF) * share
                                + (ground >> shift & 0xFF) * (1 - share);
                ink |= (int) Math.round(mixed) << shift;
            }
            return Contrast.of(ink, ground & 0xFFFFFF);
        }
    }

    private RoomTexts(SlideScene scene, Theme theme, double scale) {
        this.scene = scene;
        this.theme = theme;
        this.scale = scale;
    }

    /// What is hard to read of a screen in a theme, in words; nothing if all can be read.
    static List<String> of(SlideScene scene, Theme theme, ViewSize screen) {
        return new RoomTexts(scene, theme, screen.height() / SlideLayout.HEIGHT).found();
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        double least =
                labels().mapToDouble(label -> label.type().size() * scale).min().orElse(LEAST_TEXT);
        if (least < LEAST_TEXT) {
            found.add(Words.of("check.small", Math.round(least)));
        }
        written()
                .filter(text -> text.contrast() < needed(text.label()))
                .min(Comparator.comparingDouble(Written::contrast))
                .map(text ->
                        Words.of(
                                "check.faint",
                                text.label().text(),
                                Words.decimal(text.contrast(), 1),
                                Words.decimal(needed(text.label()), 1)))
                .ifPresent(found::add);
        String missing =
                labels().flatMap(RoomTexts::missing)
                        .distinct()
                        .limit(MOST_MISSING)
                        .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            found.add(Words.of("check.font", missing));
        }
        if (labels(SlideScene.WORDS).anyMatch(label -> label.text().endsWith("…"))) {
            found.add(Words.of("check.cut"));
        }
        return found;
    }

    /// What is written in letters, wherever.
    private Stream<Mark.Label> labels() {
        return LAYERS.stream().flatMap(this::labels);
    }

    /// The signs of a text the typeface on board has not: each machine borrows them elsewhere.
    private static Stream<String> missing(Mark.Label label) {
        Font font = Fonts.of(label.type());
        return label.text()
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !font.canDisplay(sign))
                .mapToObj(Character::toString);
    }

    /// Everything written, the names of the base map included; signs are no letters.
    private Stream<Written> written() {
        Stream<Written> map = on(SlideScene.MAP, theme.land());
        Stream<Written> words =
                Stream.of(SlideScene.WORDS, SlideScene.STRIP)
                        .flatMap(layer -> on(layer, theme.app()));
        return Stream.concat(map, words)
                .filter(text ->
                        text.label().text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /// The texts of a layer, each on what was drawn below it before.
    private Stream<Written> on(String layer, int ground) {
        List<Mark> below = new ArrayList<>();
        List<Written> texts = new ArrayList<>();
        for (Mark mark : marks(layer).toList()) {
            if (mark instanceof Mark.Label label) {
                texts.add(new Written(label, behind(label, below, ground)));
            } else if (mark instanceof Mark.Disc || mark instanceof Mark.Bar) {
                below.add(mark);
            }
        }
        return texts.stream();
    }

    private static int behind(Mark.Label label, List<Mark> below, int ground) {
        if (isOpaque(label.halo())) {
            return label.halo();
        }
        double middle = label.baseline() - label.type().size() / 3;
        return below.reversed().stream()
                .flatMapToInt(mark -> filled(mark, label.x(), middle).stream())
                .filter(RoomTexts::isOpaque)
                .findFirst()
                .orElse(ground);
    }

    /// The colour a disc or a bar has at a point, if it reaches there.
    private static OptionalInt filled(Mark mark, double x, double y) {
        return switch (mark) {
            case Mark.Disc disc
                    when Math.hypot(disc.x() - x, disc.y() - y) <= disc.radius()
                            && disc.fill() instanceof Paint.Solid(int argb) ->
                    OptionalInt.of(argb);
            case Mark.Bar bar
                    when bar.box().contains(x, y) && bar.fill() instanceof Paint.Solid(int argb) ->
                    OptionalInt.of(argb);
            default -> OptionalInt.empty();
        };
    }

    private static boolean isOpaque(int argb) {
        return (argb >>> 24) / 255.0 >= OPAQUE;
    }

    private double needed(Mark.Label label) {
        double high = label.type().size() * scale;
        boolean large = high >= LARGE || (label.type().bold() && high >= LARGE_BOLD);
        return large ? Contrast.LEAST_LARGE : Contrast.LEAST;
    }

    private Stream<Mark.Label> labels(String layer) {
        return marks(layer).filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast);
    }

    private Stream<Mark> marks(String layer) {
        return scene.layer(layer).stream().flatMap(marks -> marks.scene().flat());
    }
}
