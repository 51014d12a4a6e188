package tumen.ui.edit;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A part of a form that shows one plain value of a draft and lets the user make it another.
interface Entry {
    /// What stands in the form.
    Region node();

    /// The value as it is now; null where there is none.
    @Nullable Object value();

    /// Tells of every change from now on.
    void onChange(Runnable changed);

    /// The value explained, where nothing is wrong with it; empty where there is nothing to say.
    default String words() {
        return "";
    }
}
