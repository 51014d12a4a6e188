package tumen.ui.edit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.edit.Sketch;
import tumen.geo.GreatCircle;
import tumen.geo.LatLon;
import tumen.model.Basis;
import tumen.model.Mode;
import tumen.model.Place;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A leg of a route: how it is gone along, whether its way is known, its ends, and its line, which
/// is drawn on the map.
final class LegEntry implements Entry {
    private static final double STEP_METRES = 100_000;

    private final Map<String, @Nullable Object> given;
    private final ChoiceEntry mode;
    private final ChoiceEntry basis;
    private final PickEntry from;
    private final PickEntry to;
    private final Label length = new Label();
    private final Button bend;
    private final Things things;
    private final VBox box;
    private Sketch line;

    /// The line as it was before it was bent, while nothing else was done to it.
    private Optional<Sketch> unbent = Optional.empty();

    private final Told told = new Told();

    LegEntry(@Nullable Object value, Things things, MapTools tools) {
        this.things = things;
        given = GroupEntry.fields(value);
        line = new Sketch(Positions.of(given.get("waypoints")));
        mode = new ChoiceEntry(given.getOrDefault("mode", "sea"), choices(Mode.values()));
        basis = new ChoiceEntry(given.getOrDefault("basis", "inferred"), choices(Basis.values()));
        from =
                PickEntry.one(
                        given.get("from"),
                        Choices.all(things::places),
                        Words.of("edit.prompt.from"));
        to =
                PickEntry.one(
                        given.get("to"), Choices.all(things::places), Words.of("edit.prompt.to"));
        Button draw =
                Buttons.link(
                        Words.of("edit.draw"), () -> tools.line(line, chosenMode(), this::draw));
        draw.setId("leg-draw");
        bend = Buttons.link(Words.of("edit.greatCircle"), this::bend);
        bend.setId("leg-bend");
        length.getStyleClass().add("group-label");
        Label follows = new Label(Words.of("edit.legEnds"));
        follows.getStyleClass().add("group-label");
        follows.setWrapText(true);
        from.onChange(() -> lead(from, 0));
        to.onChange(() -> lead(to, line.points().size() - 1));
        List.of(mode, basis, from, to).forEach(entry -> entry.onChange(told::tell));
        HBox ways = new HBox(mode.node(), basis.node());
        HBox ends = new HBox(from.node(), to.node());
        HBox drawing = new HBox(draw, bend, length);
        box = new VBox(ways, ends, follows, drawing);
        List.of(ways, ends, drawing).forEach(each -> each.getStyleClass().add("group-entry"));
        List.of(mode, basis, from, to).forEach(each -> wide(each.node()));
        box.getStyleClass().addAll("rows-entry", "card");
        tell();
    }

    private static void wide(Region node) {
        node.setMaxWidth(Double.MAX_VALUE);
        node.setPrefWidth(1);
        HBox.setHgrow(node, Priority.ALWAYS);
    }

    private static List<Choice> choices(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .map(word -> Choice.of(word, Words.of("edit.leg." + word), ""))
                .toList();
    }

    private Mode chosenMode() {
        return Mode.valueOf(TextEntry.text(mode.value()).toUpperCase(Locale.ROOT));
    }

    /// Takes what was drawn; an end that was moved is where the leg begins or ends.
    private void draw(Sketch drawn) {
        List<LatLon> points = drawn.points();
        if (!line.isLine() || !points.getFirst().equals(line.points().getFirst())) {
            from.put(things.placeAt(points.getFirst()).map(Place::id));
        }
        if (!line.isLine() || !points.getLast().equals(line.points().getLast())) {
            to.put(things.placeAt(points.getLast()).map(Place::id));
        }
        take(drawn);
    }

    /// Leads an end of the line to the place that was picked for it; makes a line where there is
    /// none.
    private void lead(PickEntry end, int point) {
        unbent = Optional.empty();
        if (line.isLine()) {
            position(end).ifPresent(at -> line = line.move(point, at));
        } else {
            position(from)
                    .ifPresent(first ->
                            position(to)
                                    .ifPresent(last -> line = new Sketch(List.of(first, last))));
        }
        tell();
    }

    private Optional<LatLon> position(PickEntry end) {
        return Optional.ofNullable(things.catalogue().places().get(TextEntry.text(end.value())))
                .map(Place::position);
    }

    /// Bends the line along great circles, or lets it be as it was drawn.
    private void bend() {
        Optional<Sketch> before = unbent;
        Sketch now = line;
        take(before.orElseGet(() -> alongGreatCircle(now)));
        unbent = before.isPresent() ? Optional.empty() : Optional.of(now);
        tell();
    }

    private void take(Sketch drawn) {
        unbent = Optional.empty();
        line = drawn;
        tell();
        told.tell();
    }

    private void tell() {
        bend.setText(Words.of(unbent.isPresent() ? "edit.asDrawn" : "edit.greatCircle"));
        double kilometres = GreatCircle.metres(line.points()) / 1000;
        length.setText(
                Words.of(
                        "edit.legLength",
                        line.points().size(),
                        String.format(Words.locale(), "%,.0f", kilometres)));
    }

    /// The same way bent along great circles, by more points.
    static Sketch alongGreatCircle(Sketch line) {
        List<LatLon> bent = new ArrayList<>(line.points().stream().limit(1).toList());
        for (int i = 1; i < line.points().size(); i++) {
            List<LatLon> part =
                    GreatCircle.path(line.points().get(i - 1), line.points().get(i), STEP_METRES);
            part.stream().skip(1).map(LatLon::rounded).forEach(bent::add);
        }
        return new Sketch(bent);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public @Nullable Object value() {
        given.put("mode", mode.value());
        given.put("basis", basis.value());
        given.put("from", from.value());
        given.put("to", to.value());
        given.put("waypoints", Positions.plain(line.points()));
        return GroupEntry.fields(given);
    }

    @Override
    public Optional<String> untaken() {
        return Entry.firstUntaken(List.of(from, to));
    }

    @Override
    public String words() {
        return Entry.allWords(List.of(from, to));
    }

    @Override
    public void onChange(Runnable listener) {
        told.add(listener);
    }
}
