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
                    Command.of("view.back", Topic.VIEW, d -> d.store().back())
                            .key(KeyCode.LEFT, ALT_DOWN)
                            .icon(Feather.ARROW_LEFT),
                    Command.of("view.forward", Topic.VIEW, d -> d.store().forward())
                            .key(KeyCode.RIGHT, ALT_DOWN)
                            .icon(Feather.ARROW_RIGHT),
                    Command.travelling(
                                    "view.fit",
                                    Topic.VIEW,
                                    new Intent.FitTime(),
                                    new Intent.FitMap())
                            .key(KeyCode.DIGIT0, SHORTCUT_DOWN),
                    Command.sendingOf(
                                    "view.language",
                                    Topic.VIEW,
                                    state ->
                                            new Intent.ShowLanguage(state.view().language().next()))
                            .key(KeyCode.L)
                            .icon(Feather.GLOBE),
                    Command.sending(
                                    "view.uncertainty",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.UNCERTAINTY))
                            .key(KeyCode.U),
                    Command.sending(
                                    "view.competing",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.COMPETING))
                            .key(KeyCode.C),
                    Command.sending(
                                    "view.disclosure",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.DISCLOSURE))
                            .key(KeyCode.D),
                    Command.sending(
                                    "view.grades",
                                    Topic.VIEW,
                                    new Intent.ToggleOverlay(Overlay.GRADES))
                            .key(KeyCode.G),
                    Command.sendingOf(
                                    "view.theme",
                                    Topic.VIEW,
                                    state -> new Intent.ShowLook(state.view().look().inverted()))
                            .icon(Feather.SUN),
                    Command.sendingOf(
                            "view.contrast",
                            Topic.VIEW,
                            state -> new Intent.ShowLook(contrasted(state.view().look()))),
                    Command.offering("view.words", Topic.VIEW, Tongues::offers).icon(Feather.TYPE),
                    Command.of("view.details", Topic.VIEW, Desk::toggleDetails)
                            .icon(Feather.SIDEBAR),
                    drawer("view.table", DrawerPage.TABLE).key(KeyCode.T).icon(Feather.LIST),
                    drawer("view.compare", DrawerPage.COMPARE).key(KeyCode.C, SHIFT_DOWN),
                    drawer("view.sources", DrawerPage.SOURCES).key(KeyCode.S),
                    Command.of("view.nextPane", Topic.VIEW, d -> d.focusPane(1)).key(KeyCode.F6),
                    Command.of("view.previousPane", Topic.VIEW, desk -> desk.focusPane(-1))
                            .key(KeyCode.F6, SHIFT_DOWN),
                    Command.of("view.fullScreen", Topic.VIEW, Desk::toggleFullScreen)
                            .key(KeyCode.F11)
                            .icon(Feather.MAXIMIZE_2),
                    Command.of("view.up", Topic.VIEW, Desk::up).key(KeyCode.ESCAPE));

    private ViewCommands() {}

    private static Look contrasted(Look look) {
        return look.withContrast(!look.hasContrast());
    }

    private static Command drawer(String id, DrawerPage page) {
        return Command.of(id, Topic.VIEW, desk -> desk.toggleDrawer(page));
    }
}
