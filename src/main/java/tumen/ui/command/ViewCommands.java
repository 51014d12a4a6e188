package tumen.ui.command;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.Overlay;
import tumen.ui.drawer.DrawerPage;

import java.util.List;

/// Commands about how things look and which pane has the focus.
final class ViewCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("view.back", "Previous view", Topic.VIEW, d -> d.store().back())
                            .key(KeyCode.LEFT, ALT_DOWN)
                            .icon(Feather.ARROW_LEFT),
                    Command.of("view.forward", "Next view", Topic.VIEW, d -> d.store().forward())
                            .key(KeyCode.RIGHT, ALT_DOWN)
                            .icon(Feather.ARROW_RIGHT),
                    Command.travelling(
                                    "view.fit",
                                    "Show all time and places",
                                    Topic.VIEW,
                                    new Intent.FitTime(),
                                    new Intent.FitMap())
                            .key(KeyCode.DIGIT0, SHORTCUT_DOWN),
                    Command.sendingOf(
                                    "view.language",
                                    "Next label language: English, 한국어, Русский",
                                    Topic.VIEW,
                                    state ->
                                            new Intent.ShowLanguage(state.view().language().next()))
                            .key(KeyCode.L)
                            .icon(Feather.GLOBE),
                    Command.sending(
                                    "view.uncertainty",
                                    "Show or hide uncertainty",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.UNCERTAINTY))
                            .key(KeyCode.U),
                    Command.sending(
                                    "view.competing",
                                    "Show or hide competing claims",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.COMPETING))
                            .key(KeyCode.C),
                    Command.sending(
                                    "view.disclosure",
                                    "Show or hide when events became public",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.DISCLOSURE))
                            .key(KeyCode.D),
                    Command.sending(
                                    "view.grades",
                                    "Show or hide grades beside symbols",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.GRADES))
                            .key(KeyCode.G),
                    Command.sendingOf(
                                    "view.theme",
                                    "Dark or light",
                                    Topic.VIEW,
                                    state -> new Intent.ShowLook(other(state.view().look())))
                            .icon(Feather.SUN),
                    Command.of("view.details", "Details pane", Topic.VIEW, Desk::toggleDetails)
                            .icon(Feather.SIDEBAR),
                    drawer("view.table", "Table of events", DrawerPage.TABLE)
                            .key(KeyCode.T)
                            .icon(Feather.LIST),
                    drawer("view.compare", "Compare claims", DrawerPage.COMPARE)
                            .key(KeyCode.C, SHIFT_DOWN),
                    drawer("view.sources", "Sources and their records", DrawerPage.SOURCES)
                            .key(KeyCode.S),
                    Command.of("view.nextPane", "Next pane", Topic.VIEW, d -> d.focusPane(1))
                            .key(KeyCode.F6),
                    Command.of(
                                    "view.previousPane",
                                    "Previous pane",
                                    Topic.VIEW,
                                    desk -> desk.focusPane(-1))
                            .key(KeyCode.F6, SHIFT_DOWN),
                    Command.of("view.fullScreen", "Full screen", Topic.VIEW, Desk::toggleFullScreen)
                            .key(KeyCode.F11)
                            .icon(Feather.MAXIMIZE_2),
                    Command.of("view.up", "One level up", Topic.VIEW, Desk::up)
                            .key(KeyCode.ESCAPE));

    private ViewCommands() {}

    private static Command drawer(String id, String label, DrawerPage page) {
        return Command.of(id, label, Topic.VIEW, desk -> desk.toggleDrawer(page));
    }

    private static Look other(Look look) {
        return look == Look.DARK ? Look.LIGHT : Look.DARK;
    }
}
