package tumen.ui.edit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Things referred to by id, shown by name: one takes them from a list that narrows as one types.
final class PickEntry implements Entry, PickList.Picking {
    private static final double MOST = 380;
    private static final double LEAST = 60;
    private static final double WIDE = 480;

    /// The room a chip takes beside its words.
    private static final double BESIDE = 44;

    private final VBox box = new VBox();
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();
    private final PickList list;
    private final List<String> picked = new ArrayList<>();
    private final Choices choices;
    private final boolean several;
    private final Told told = new Told();

    private PickEntry(@Nullable Object value, Choices choices, boolean several, String prompt) {
        this.choices = choices;
        this.several = several;
        if (value instanceof List<?> ids) {
            ids.forEach(id -> picked.add(String.valueOf(id)));
        } else if (value != null) {
            picked.add(value.toString());
        }
        box.getStyleClass().add("pick");
        chips.getStyleClass().add("pick-chips");
        chips.setPrefWrapLength(WIDE);
        field.setPromptText(prompt);
        Choices others = choices.without(choice -> picked.contains(choice.id()));
        list = new PickList(field, others, this);
        box.getChildren().addAll(chips, field);
        show();
    }

    /// Any number of things.
    static PickEntry several(@Nullable Object value, Choices choices, String prompt) {
        return new PickEntry(value, choices, true, prompt);
    }

    /// One thing or none.
    static PickEntry one(@Nullable Object value, Choices choices, String prompt) {
        return new PickEntry(value, choices, false, prompt);
    }

    /// Also offers to make a new thing: `making` is given what was typed, and tells the id of what
    /// was made.
    PickEntry orNew(String words, BiConsumer<String, Consumer<String>> making) {
        Button button =
                Buttons.link(words, () -> making.accept(field.getText().strip(), this::pick));
        HBox line = new HBox(field, button);
        line.getStyleClass().add("pick-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        box.getChildren().setAll(chips, line);
        return this;
    }

    @Override
    public void pick(String id) {
        if (!several) {
            picked.clear();
        }
        picked.add(id);
        field.clear();
        show();
        told.tell();
    }

    /// Shows another thing, or none, as picked.
    void put(Optional<String> id) {
        picked.clear();
        id.ifPresent(picked::add);
        field.clear();
        show();
    }

    @Override
    public void takeBack() {
        if (!picked.isEmpty()) {
            drop(picked.getLast());
        }
    }

    @Override
    public void typed() {
        told.tell();
    }

    private void drop(String id) {
        picked.remove(id);
        show();
        told.tell();
    }

    /// Looks again at what there is to choose from: names may be others, and what is gone is not
    /// picked any more.
    void refresh() {
        boolean gone = picked.removeIf(id -> choices.of(id).isEmpty());
        show();
        if (gone) {
            told.tell();
        }
    }

    private void show() {
        chips.getChildren().setAll(picked.stream().map(this::chip).toList());
        chips.setManaged(!picked.isEmpty());
    }

    /// How wide the words of a chip may be; the most as long as nothing has its place yet, lest the
    /// height the chips need were found for narrower ones.
    private double room() {
        double width = chips.getWidth();
        return width <= 0 ? MOST : Math.max(LEAST, Math.min(MOST, width - BESIDE));
    }

    private HBox chip(String id) {
        String name = choices.of(id).map(Choice::toString).orElse(id);
        Label words = new Label(name);
        words.getStyleClass().add("picked-name");
        words.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(this::room, chips.widthProperty()));
        Button remove = Buttons.icon(Feather.X, Words.of("edit.removeNamed", name), () -> drop(id));
        remove.setFocusTraversable(false);
        HBox chip = new HBox(words, remove);
        chip.getStyleClass().add("pick-chip");
        return chip;
    }

    @Override
    public Region node() {
        return box;
    }

    /// What was picked, and what is typed where it fits one thing.
    @Override
    public @Nullable Object value() {
        List<String> ids = new ArrayList<>(picked);
        list.meant().ifPresent(choice -> ids.add(choice.id()));
        if (several) {
            return ids.isEmpty() ? null : List.copyOf(ids);
        }
        return ids.isEmpty() ? null : ids.getLast();
    }

    @Override
    public Optional<String> untaken() {
        return list.unmeant();
    }

    @Override
    public String words() {
        return list.meant().map(choice -> Words.of("edit.fitsOne", choice)).orElse("");
    }

    @Override
    public void onChange(Runnable listener) {
        told.add(listener);
    }
}
