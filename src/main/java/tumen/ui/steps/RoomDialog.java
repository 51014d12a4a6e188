package tumen.ui.steps;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import tumen.briefing.Screens;
import tumen.exporting.RoomCheck;
import tumen.geo.ViewSize;
import tumen.model.Briefing;
import tumen.state.Document;
import tumen.ui.Surroundings;
import tumen.ui.dialog.OwnedDialog;
import tumen.words.Words;

import java.util.List;
import java.util.function.IntConsumer;

/// Says whether a briefing is ready for the room, and lists what is not; a finding leads to its
/// step.
public final class RoomDialog {
    private final VBox lines = new VBox();
    private final Label verdict = new Label(Words.of("room.painting"));
    private final IntConsumer choose;

    private RoomDialog(IntConsumer choose) {
        this.choose = choose;
        verdict.setId("room-verdict");
        verdict.getStyleClass().add("dialog-heading");
        verdict.setWrapText(true);
        lines.setId("room-findings");
        lines.getStyleClass().add("room-findings");
        lines.getChildren().add(verdict);
    }

    /// Checks the briefing at hand beside the window; `choose` goes to a step, from 0.
    public static void show(Surroundings around, Document document, IntConsumer choose) {
        document.briefing().ifPresent(briefing -> show(around, document, briefing, choose));
    }

    private static void show(
            Surroundings around, Document document, Briefing briefing, IntConsumer choose) {
        RoomDialog asked = new RoomDialog(choose);
        ScrollPane scroll = new ScrollPane(asked.lines);
        scroll.setFitToWidth(true);
        OwnedDialog dialog =
                new OwnedDialog(
                        around.stage(),
                        "room",
                        Words.of("room.title"),
                        scroll,
                        new ButtonType(Words.of("button.close"), ButtonData.CANCEL_CLOSE));
        dialog.wear(RoomDialog.class, "steps.css");
        dialog.show();
        ViewSize screen = screen(around);
        Thread.ofVirtual()
                .name("room")
                .start(() -> {
                    List<RoomCheck.Finding> found =
                            RoomCheck.of(around.pictures().get(), document, briefing, screen);
                    Platform.runLater(() -> asked.tell(found, briefing, screen));
                });
    }

    /// The pixels of the screen the audience will see.
    private static ViewSize screen(Surroundings around) {
        List<Rectangle2D> areas = around.room().screens();
        Rectangle2D area = areas.get(Screens.of(areas.size(), false, false).audience());
        return new ViewSize(area.getWidth(), area.getHeight());
    }

    private void tell(List<RoomCheck.Finding> found, Briefing briefing, ViewSize screen) {
        String size = (int) screen.width() + " × " + (int) screen.height();
        verdict.setText(
                found.isEmpty()
                        ? Words.of("room.ready", briefing.steps().size(), size)
                        : Words.of("room.found", found.size(), size));
        found.forEach(finding -> lines.getChildren().add(line(finding)));
        Label network = new Label(Words.of("room.network"));
        network.setId("room-network");
        network.setWrapText(true);
        network.getStyleClass().add("dialog-words");
        lines.getChildren().add(network);
    }

    private Hyperlink line(RoomCheck.Finding finding) {
        String where =
                finding.step() == 0
                        ? Words.of("briefing.untitled")
                        : Words.of("step.number", finding.step());
        Hyperlink line = new Hyperlink(where + ": " + finding.words());
        line.setWrapText(true);
        line.setOnAction(event -> choose.accept(Math.max(0, finding.step() - 1)));
        return line;
    }
}
