package tumen.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What a user can choose from, found by what is typed.
interface Choices {
    /// Tells the choices a text finds, the first of them where there are very many; all for no
    /// text. Where that may take a while they are told later, unless another text is looked for
    /// before.
    void find(String text, Consumer<List<Choice>> told);

    /// Whether what texts are looked for in is still being made ready.
    default boolean isPreparing() {
        return false;
    }

    /// The choice of an id.
    Optional<Choice> of(String id);

    /// The same without some of the choices.
    default Choices without(Predicate<Choice> left) {
        Choices all = this;
        return new Choices() {
            @Override
            public void find(String text, Consumer<List<Choice>> told) {
                all.find(text, found -> told.accept(found.stream().filter(left.negate()).toList()));
            }

            @Override
            public boolean isPreparing() {
                return all.isPreparing();
            }

            @Override
            public Optional<Choice> of(String id) {
                return all.of(id);
            }
        };
    }

    /// Choices there are few enough of to list them all, told at once.
    static Choices all(Supplier<List<Choice>> listed) {
        return new Choices() {
            @Override
            public void find(String text, Consumer<List<Choice>> told) {
                told.accept(
                        listed.get().stream().filter(choice -> choice.isFoundBy(text)).toList());
            }

            @Override
            public Optional<Choice> of(String id) {
                return listed.get().stream().filter(choice -> choice.id().equals(id)).findFirst();
            }
        };
    }
}
