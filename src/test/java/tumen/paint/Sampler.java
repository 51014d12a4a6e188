package tumen.paint;

import tumen.geo.ViewSize;
import tumen.model.Shape;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Raster;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.Stroke;
import tumen.scene.Theme;
import tumen.scene.Type;

import java.util.ArrayList;
import java.util.List;

/// A scene with every kind of mark in it.
final class Sampler {
    private static final int[] DARK = {0xFF7A7A, 0xFFB454, 0x4CC2FF, 0xB9A3FF, 0x5EDB9B};
    private static final int[] LIGHT = {0xC43B3B, 0xB45F06, 0x1F77B4, 0x6B4FA8, 0x2A7F52};

    private Sampler() {}

    static Scene of(Theme theme) {
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Bar(new Box(0, 0, 480, 320), 0, Paint.of(theme.panel()), null, Ref.NONE));
        marks.addAll(symbols(theme));
        marks.addAll(lines(theme));
        marks.addAll(bars(theme));
        marks.addAll(labels(theme));
        return new Scene(new ViewSize(480, 320), marks);
    }

    private static List<Mark> symbols(Theme theme) {
        List<Mark> marks = new ArrayList<>();
        Shape[] shapes = Shape.values();
        for (int row = 0; row < 3; row++) {
            double size = new double[] {10, 14, 20}[row];
            for (int at = 0; at < shapes.length; at++) {
                int colour = (theme.dark() ? DARK : LIGHT)[at % 5];
                marks.add(
                        new Mark.Symbol(
                                shapes[at],
                                20 + 33 * at,
                                20 + 27 * row,
                                size,
                                0xFF000000 | colour,
                                Stroke.of(theme.panel(), 2),
                                Ref.NONE));
            }
        }
        return marks;
    }

    private static List<Mark> lines(Theme theme) {
        Points wave = Points.of(20, 130, 90, 105, 160, 150, 230, 110, 230, 140);
        Points ring = Points.of(250, 105, 330, 105, 330, 150, 250, 150);
        Points hole = Points.of(270, 115, 310, 115, 290, 142);
        return List.of(
                new Mark.Line(wave, false, Stroke.of(theme.text(), 3), Ref.NONE),
                new Mark.Line(
                        Points.of(20, 150, 120, 160, 230, 152),
                        false,
                        Stroke.dashed(theme.accent(), 2, 7.0, 5.0),
                        Ref.NONE),
                new Mark.Area(
                        List.of(ring, hole),
                        Paint.of(Theme.fade(theme.accent(), 0.4)),
                        Stroke.of(theme.accent(), 1),
                        Ref.NONE),
                new Mark.Disc(
                        365,
                        128,
                        18,
                        Paint.of(theme.sea()),
                        Stroke.of(theme.playhead(), 3),
                        Ref.NONE),
                new Mark.Picture(new Box(400, 105, 60, 45), checks(), Ref.NONE));
    }

    private static Raster checks() {
        int[] argb = new int[60 * 45];
        for (int at = 0; at < argb.length; at++) {
            boolean even = (at % 60 / 15 + at / 60 / 15) % 2 == 0;
            argb[at] = even ? 0xFF3366CC : 0x801A6633;
        }
        return new Raster(60, 45, argb);
    }

    private static List<Mark> bars(Theme theme) {
        int colour = theme.warning();
        Paint fading =
                Paint.across(
                        250,
                        460,
                        List.of(
                                new Paint.Stop(0, Theme.fade(colour, 0)),
                                new Paint.Stop(0.3, colour),
                                new Paint.Stop(0.3, colour),
                                new Paint.Stop(1, Theme.fade(colour, 0))));
        Mark inside = new Mark.Disc(50, 185, 24, Paint.of(theme.accent()), null, Ref.NONE);
        return List.of(
                new Mark.Bar(new Box(250, 175, 210, 18), 9, fading, null, Ref.NONE),
                new Mark.Bar(
                        new Box(100, 175, 120, 18),
                        5,
                        Paint.of(theme.raised()),
                        Stroke.of(theme.hairline(), 1),
                        Ref.NONE),
                new Mark.Group("clipped", new Box(20, 175, 60, 18), List.of(inside)));
    }

    private static List<Mark> labels(Theme theme) {
        int halo = Theme.fade(theme.land(), 0.9);
        return List.of(
                label("Rajin 라진 Раджин", 20, 225, Mark.Anchor.START, Type.BODY_BOLD, theme, halo),
                label("Tumangang–Khasan", 240, 225, Mark.Anchor.MIDDLE, Type.BODY, theme, 0),
                label("7 Sep – 1 Oct 2023", 460, 225, Mark.Anchor.END, Type.SMALL, theme, 0),
                label("AV To Wa fi Ту 러시아", 20, 250, Mark.Anchor.START, Type.SMALL_BOLD, theme, 0),
                label("Владивосток 블라디보스토크", 460, 250, Mark.Anchor.END, Type.TINY, theme, halo),
                label("RUSSIA", 240, 290, Mark.Anchor.MIDDLE, Type.TITLE.spaced(8), theme, halo),
                label("조선", 20, 300, Mark.Anchor.START, Type.HEADLINE.spaced(6), theme, 0));
    }

    private static Mark label(
            String text,
            double x,
            double baseline,
            Mark.Anchor anchor,
            Type type,
            Theme theme,
            int halo) {
        return new Mark.Label(text, x, baseline, anchor, type, theme.text(), halo, Ref.NONE);
    }
}
