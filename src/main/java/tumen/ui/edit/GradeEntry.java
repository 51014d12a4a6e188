package tumen.ui.edit;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.model.Grade;
import tumen.words.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// An Admiralty grade by its two scales, and the reason it was given.
final class GradeEntry implements Entry {
    private static final String CODE = "code";
    private static final String REASON = "reason";

    private final Map<String, @Nullable Object> given;
    private final ChoiceEntry source;
    private final ChoiceEntry information;
    private final TextEntry reason;
    private final VBox box;

    GradeEntry(@Nullable Object value) {
        given = GroupEntry.fields(value);
        String code = TextEntry.text(given.get(CODE));
        source =
                new ChoiceEntry(
                        part(code, 0),
                        choices("ABCDEF", sign -> new Grade(sign, 6, null).sourceInWords()));
        information =
                new ChoiceEntry(
                        part(code, 1),
                        choices(
                                "123456",
                                sign -> new Grade('F', sign - '0', null).informationInWords()));
        reason = TextEntry.line(given.get(REASON));
        if (reason.node() instanceof TextField field) {
            field.setPromptText(Words.of("edit.prompt.why"));
        }
        HBox scales = new HBox(source.node(), information.node());
        scales.getStyleClass().add("group-entry");
        for (Region scale : List.of(source.node(), information.node())) {
            scale.setMaxWidth(Double.MAX_VALUE);
            scale.setMinWidth(0);
            scale.setPrefWidth(1);
            HBox.setHgrow(scale, Priority.ALWAYS);
        }
        box = new VBox(scales, reason.node());
        box.getStyleClass().add("rows-entry");
    }

    private static String part(String code, int at) {
        return code.length() == 2 ? code.substring(at, at + 1) : "";
    }

    private static List<Choice> choices(String signs, Function<Character, String> words) {
        return Stream.concat(
                        Stream.of(new Choice("", Words.of("edit.notGraded"), "", "")),
                        signs.chars()
                                .mapToObj(sign -> (char) sign)
                                .map(sign -> Choice.of("" + sign, "" + sign, words.apply(sign))))
                .toList();
    }

    @Override
    public Region node() {
        return box;
    }

    /// Both scales or none; one alone is left for the reader to complain about.
    @Override
    public @Nullable Object value() {
        String code = TextEntry.text(source.value()) + TextEntry.text(information.value());
        if (code.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> now = new LinkedHashMap<>(given);
        now.put(CODE, code);
        now.put(REASON, reason.value());
        now.values().removeIf(value -> value == null);
        return now;
    }

    @Override
    public void onChange(Runnable changed) {
        source.onChange(changed);
        information.onChange(changed);
        reason.onChange(changed);
    }
}
