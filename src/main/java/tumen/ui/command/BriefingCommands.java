package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.briefing.Slides;
import tumen.briefing.StepEdits;
import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.words.Words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Commands about telling the story in steps.
final class BriefingCommands {
    /// Also in the menu of selected events.
    static final Command CAPTURE =
            Command.sendingOf(
                            "briefing.capture",
                            Topic.BRIEFING,
                            state -> edits(state).add(title(state), Slides.captured(state)))
                    .key(KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN)
                    .icon(Feather.PLUS_SQUARE);

    static final List<Command> ROWS =
            Stream.of(giving(), making(), keeping()).flatMap(Function.identity()).toList();

    private BriefingCommands() {}

    /// Some commands and capturing.
    static List<Command> withCapture(List<Command> others) {
        return Stream.concat(others.stream(), Stream.of(CAPTURE)).toList();
    }

    private static Stream<Command> giving() {
        return Stream.of(
                Command.of("briefing.present", Topic.BRIEFING, desk -> desk.present(true))
                        .key(KeyCode.F5)
                        .icon(Feather.PLAY_CIRCLE),
                Command.of("briefing.presentHere", Topic.BRIEFING, desk -> desk.present(false))
                        .key(KeyCode.F5, SHIFT_DOWN),
                Command.of("briefing.rehearse", Topic.BRIEFING, Desk::rehearse).icon(Feather.CLOCK),
                Command.of("briefing.steps", Topic.BRIEFING, Desk::toggleSteps)
                        .key(KeyCode.B, SHORTCUT_DOWN)
                        .icon(Feather.FILM));
    }

    private static Stream<Command> making() {
        return Stream.of(
                CAPTURE,
                edit("briefing.recapture", state -> edits(state).recapture(Slides.captured(state)))
                        .icon(Feather.REFRESH_CW),
                Command.of(
                                "briefing.showStep",
                                Topic.BRIEFING,
                                desk -> desk.travel(view(desk.store().state())))
                        .when(BriefingCommands::anyStep),
                Command.of("briefing.editStep", Topic.BRIEFING, Desk::editStep)
                        .when(BriefingCommands::anyStep)
                        .icon(Feather.EDIT_2),
                edit("briefing.duplicate", state -> edits(state).duplicate()).icon(Feather.COPY),
                edit("briefing.earlier", state -> edits(state).move(-1)).icon(Feather.CHEVRON_LEFT),
                edit("briefing.later", state -> edits(state).move(1)).icon(Feather.CHEVRON_RIGHT),
                edit("briefing.remove", state -> edits(state).remove()).icon(Feather.TRASH_2));
    }

    private static Stream<Command> keeping() {
        return Stream.of(
                Command.of("briefing.settings", Topic.BRIEFING, Desk::editBriefing)
                        .when(state -> state.document().briefing().isPresent())
                        .icon(Feather.SETTINGS),
                Command.of("briefing.levels", Topic.BRIEFING, desk -> desk.editor().editLevels())
                        .icon(Feather.LOCK),
                Command.of("briefing.check", Topic.BRIEFING, Desk::checkBriefing)
                        .when(BriefingCommands::anyStep)
                        .icon(Feather.CHECK_SQUARE),
                Command.of("briefing.pack", Topic.BRIEFING, Desk::packBriefing)
                        .when(BriefingCommands::anyStep)
                        .icon(Feather.PACKAGE),
                Command.sendingOf(
                        "briefing.add",
                        Topic.BRIEFING,
                        state -> edits(state).addBriefing(Words.of("briefing.untitled"))));
    }

    private static Command edit(String id, Function<AppState, Intent> made) {
        return Command.sendingOf(id, Topic.BRIEFING, made).when(BriefingCommands::anyStep);
    }

    private static StepEdits edits(AppState state) {
        return new StepEdits(state.document());
    }

    private static Intent view(AppState state) {
        return new Intent.ShowView(
                state.document()
                        .step()
                        .map(step -> Slides.inWindow(state, step))
                        .orElse(state.view()));
    }

    /// A step is first called as the event it is about.
    private static String title(AppState state) {
        return state.selected().stream()
                .findFirst()
                .map(Event::title)
                .orElse(Words.of("briefing.untitledStep"));
    }

    private static boolean anyStep(AppState state) {
        return state.document().step().isPresent();
    }
}
