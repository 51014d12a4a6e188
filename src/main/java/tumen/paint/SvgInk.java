package tumen.paint;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Paint;
import tumen.scene.PlainText;
import tumen.scene.Ref;
import tumen.scene.Stroke;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The attributes of one element, gathered: how it is filled and stroked, where it stands, what it
/// stands for. Empty values are left out when written.
final class SvgInk {
    /// Defines a gradient and says how to refer to it.
    @FunctionalInterface
    interface Gradients {
        String define(Paint.Gradient gradient) throws IOException;
    }

    private final List<String> attributes = new ArrayList<>();

    SvgInk fill(String paint) {
        return add("fill", paint);
    }

    SvgInk fill(Paint paint, Gradients gradients) throws IOException {
        return paint("fill", paint, gradients);
    }

    SvgInk stroke(@Nullable Stroke stroke, Gradients gradients) throws IOException {
        if (stroke == null) {
            return this;
        }
        String dashes =
                stroke.dashes().stream().map(SvgWords::number).collect(Collectors.joining(" "));
        return paint("stroke", stroke.paint(), gradients)
                .add("stroke-width", SvgWords.number(stroke.width()))
                .add("stroke-dasharray", dashes);
    }

    SvgInk box(Box box) {
        return add("x", SvgWords.number(box.x()))
                .add("y", SvgWords.number(box.y()))
                .add("width", SvgWords.number(Math.max(0, box.width())))
                .add("height", SvgWords.number(Math.max(0, box.height())));
    }

    SvgInk ref(Ref ref) {
        return switch (ref) {
            case Ref.OfEvent event -> add("data-event", PlainText.of(event.id()));
            case Ref.OfPlace place -> add("data-place", PlainText.of(place.id()));
            case Ref.OfRoute route -> add("data-route", PlainText.of(route.id()));
            case Ref.OfCluster cluster ->
                    add("data-events", PlainText.of(String.join(" ", cluster.events())));
            case Ref.OfPeriod period -> add("data-count", Integer.toString(period.count()));
            case Ref.OfPins pins -> add("data-count", Integer.toString(pins.count()));
            case Ref.OfGone gone -> add("data-gone", PlainText.of(gone.words()));
            case Ref.OfHandle _, Ref.None _ -> this;
        };
    }

    /// All attributes, these last: names and values in turn.
    String[] with(String... more) {
        attributes.addAll(List.of(more));
        return attributes.toArray(String[]::new);
    }

    private SvgInk paint(String attribute, Paint paint, Gradients gradients) throws IOException {
        return switch (paint) {
            case Paint.Solid solid ->
                    add(attribute, SvgWords.colour(solid.argb()))
                            .add(attribute + "-opacity", SvgWords.opacity(solid.argb()));
            case Paint.Gradient gradient -> add(attribute, gradients.define(gradient));
        };
    }

    private SvgInk add(String name, String value) {
        attributes.add(name);
        attributes.add(value);
        return this;
    }
}
