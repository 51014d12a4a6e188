package tumen.scene;

import tumen.geo.ViewSize;
import tumen.state.AppState;
import tumen.time.TimeScale;

/// What every part of one timeline picture needs: what is shown, how large, in which colours.
///
/// `plot` is where events are drawn; `scale` puts days on it.
record TimelineFrame(
        AppState state,
        ViewSize size,
        Theme theme,
        TextMeasure measure,
        TimeScale scale,
        Box plot) {
    static TimelineFrame of(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        return new TimelineFrame(
                state,
                size,
                theme,
                measure,
                TimelineLayout.scale(size, state.view().window()),
                TimelineLayout.plot(size));
    }

    /// The baseline that centres letters of a type on a line.
    double baseline(double middle, Type type) {
        return middle + (measure.ascent(type) - measure.descent(type)) / 2 - type.size() * 0.02;
    }

    /// The box of a text that starts at x and is centred on a line.
    Box textBox(double x, double middle, double width, Type type) {
        double ascent = measure.ascent(type);
        return new Box(x, baseline(middle, type) - ascent, width, ascent + measure.descent(type));
    }

    /// A text that starts at x and is centred on a line.
    Mark.Label label(String text, double x, double middle, Type type, int argb, int halo, Ref ref) {
        return new Mark.Label(
                text, x, baseline(middle, type), Mark.Anchor.START, type, argb, halo, ref);
    }
}
