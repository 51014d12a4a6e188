package tumen.ui.edit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import tumen.storage.DraftKind;
import tumen.storage.DraftReader;
import tumen.storage.Drafted;
import tumen.storage.Problem;
import tumen.ui.dialog.Form;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A form over a draft, read after every change by the rules of the file. What is wrong with a
/// field that was touched stands below it.
final class DraftForm<T> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String ID = "id";

    private final String name;
    private final DraftKind<T> kind;
    private final Supplier<DraftReader> reader;
    private final Map<String, @Nullable Object> given;
    private final Optional<Function<Map<String, @Nullable Object>, String>> freshId;
    private final boolean fresh;
    private final Form form = new Form();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private Consumer<Drafted<T>> listener = drafted -> {};
    private Drafted<T> drafted;

    private record Field(String label, Entry entry, Label note) {}

    /// A form without fields over what is given, which gets an id made by `freshId` if it has none.
    /// Tests find a field by the form's name and its own: `event-when`.
    DraftForm(
            String name,
            DraftKind<T> kind,
            Supplier<DraftReader> reader,
            Map<String, @Nullable Object> given,
            Function<Map<String, @Nullable Object>, String> freshId) {
        this(name, kind, reader, given, Optional.of(freshId), !given.containsKey(ID));
    }

    /// The same of something that has no id; `fresh` says that it is not there yet.
    DraftForm(
            String name,
            DraftKind<T> kind,
            Supplier<DraftReader> reader,
            Map<String, @Nullable Object> given,
            boolean fresh) {
        this(name, kind, reader, given, Optional.empty(), fresh);
    }

    private DraftForm(
            String name,
            DraftKind<T> kind,
            Supplier<DraftReader> reader,
            Map<String, @Nullable Object> given,
            Optional<Function<Map<String, @Nullable Object>, String>> freshId,
            boolean fresh) {
        this.name = name;
        this.kind = kind;
        this.reader = reader;
        this.given = new LinkedHashMap<>(given);
        this.freshId = freshId;
        this.fresh = fresh;
        this.drafted = read();
    }

    /// The form's name.
    String name() {
        return name;
    }

    /// Whether it is of a thing that is not there yet.
    boolean isNew() {
        return fresh;
    }

    /// The fields, one below the other.
    Form node() {
        return form;
    }

    /// What a field holds at first.
    @Nullable Object given(String field) {
        return given.get(field);
    }

    /// Adds a field of the draft.
    DraftForm<T> add(String field, Entry entry) {
        String label = Words.of("edit.form." + name + "." + field);
        Label note = form.addExplained(label, name + "-" + field, entry.node());
        fields.put(field, new Field(label, entry, note));
        entry.onChange(() -> {
            touched.add(field);
            check();
        });
        return this;
    }

    /// Adds a row of something that is no field, such as a button.
    DraftForm<T> with(String id, Region row) {
        form.add("", name + "-" + id, row);
        return this;
    }

    /// Puts the focus into the first text.
    void focus() {
        Optional.ofNullable(form.lookup(".text-input")).ifPresent(Node::requestFocus);
    }

    /// Whether any field was changed.
    boolean isTouched() {
        return !touched.isEmpty();
    }

    /// What the form comes to now.
    Drafted<T> drafted() {
        return drafted;
    }

    /// Tells what the form comes to, now and after every change.
    void onCheck(Consumer<Drafted<T>> told) {
        listener = told;
        check();
    }

    /// Reads the form again, as when what it may refer to is different.
    void check() {
        drafted = read();
        fields.forEach(this::explain);
        listener.accept(drafted);
    }

    /// What is wrong, in words that name the field.
    Optional<String> wrong() {
        return drafted.problems().stream().filter(Problem::isError).findFirst().map(this::words);
    }

    private String words(Problem problem) {
        Field shown = fields.get(fieldOf(problem));
        return shown == null
                ? (problem.path() + " " + problem.message()).strip()
                : shown.label() + ": " + message(problem);
    }

    private Drafted<T> read() {
        Map<String, @Nullable Object> now = new LinkedHashMap<>(given);
        fields.forEach((field, shown) -> now.put(field, shown.entry().value()));
        now.values().removeIf(value -> value == null);
        freshId.ifPresent(made -> now.computeIfAbsent(ID, _ -> made.apply(now)));
        return withUntaken(reader.get().read(kind, now));
    }

    /// Nothing comes of a form while something typed in it stands for nothing.
    private Drafted<T> withUntaken(Drafted<T> read) {
        List<Problem> untaken = new ArrayList<>();
        fields.forEach((field, shown) ->
                shown.entry()
                        .untaken()
                        .map(words -> new Problem(Problem.Severity.ERROR, field, 0, words))
                        .ifPresent(untaken::add));
        if (untaken.isEmpty()) {
            return read;
        }
        untaken.addAll(read.problems());
        return new Drafted<>(Optional.empty(), untaken);
    }

    private void explain(String field, Field shown) {
        Optional<Problem> problem =
                drafted.problems().stream().filter(each -> fieldOf(each).equals(field)).findFirst();
        if (!(shown.entry().node() instanceof Control)) {
            SpokenFields.name(shown.entry().node(), shown.label());
        }
        boolean told = problem.isPresent() && touched.contains(field);
        String words = problem.isPresent() ? "" : shown.entry().words();
        shown.note().setText(told ? message(problem.orElseThrow()) : words);
        SpokenFields.explain(shown.entry().node(), shown.note().getText());
        shown.note().pseudoClassStateChanged(WRONG, told);
    }

    /// The field of the form a problem is in.
    private static String fieldOf(Problem problem) {
        return problem.missing()
                .filter(_ -> problem.path().isEmpty())
                .map(Problem.Missing::field)
                .orElseGet(() -> problem.path().split("[.\\[]", 2)[0]);
    }

    private static String message(Problem problem) {
        return problem.missing()
                .map(missing -> needed(missing, problem.path().isEmpty()))
                .orElse(problem.message());
    }

    private static String needed(Problem.Missing missing, boolean whole) {
        String what =
                whole
                        ? Words.of("edit.needed")
                        : Words.of("edit.neededPart", part(missing.field()));
        return missing.why().isEmpty() ? what : what + "; " + missing.why();
    }

    /// What a field within a field is called.
    private static String part(String name) {
        return Words.known("edit.part." + name, name);
    }
}
