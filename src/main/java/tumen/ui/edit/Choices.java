package tumen.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a user can choose from, found by what is typed.
interface Choices {
    /// The choices a text finds, the first of them where there are very many; all for no text.
    List<Choice> found(String text);

    /// The choice of an id.
    Optional<Choice> of(String id);

    /// Choices there are few enough of to list them all.
    static Choices all(Supplier<List<Choice>> listed) {
        return new Choices() {
            @Override
            public List<Choice> found(String text) {
                return listed.get().stream().filter(choice -> choice.isFoundBy(text)).toList();
            }

            @Override
            public Optional<Choice> of(String id) {
                return listed.get().stream().filter(choice -> choice.id().equals(id)).findFirst();
            }
        };
    }
}
