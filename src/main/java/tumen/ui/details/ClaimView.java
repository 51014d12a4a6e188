package tumen.ui.details;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import tumen.words.Words;

/// A claim as a card: what it states, what it says, who says so and how well.
final class ClaimView extends VBox {
    ClaimView(ClaimCard claim) {
        getStyleClass().add("card");
        for (ClaimCard.Point point : claim.points()) {
            getChildren().add(point(point));
        }
        claim.quote()
                .ifPresent(
                        quote -> getChildren().add(DetailsWords.line("“" + quote + "”", "quote")));
        claim.statement()
                .ifPresent(said -> getChildren().add(DetailsWords.line(said, "statement")));
        getChildren().add(foot(claim));
    }

    private static VBox point(ClaimCard.Point point) {
        VBox box =
                new VBox(
                        DetailsWords.line(point.name(), "point-name"),
                        DetailsWords.line(point.value(), "point-value"));
        box.getStyleClass().add(point.difference().isPresent() ? "point-differs" : "point");
        point.difference()
                .ifPresent(how -> {
                    box.getChildren().add(DetailsWords.line("≠ " + how, "point-difference"));
                    box.setAccessibleText(
                            Words.of("claim.spokenDiffers", point.name(), point.value(), how));
                });
        return box;
    }

    private static HBox foot(ClaimCard claim) {
        Label said = DetailsWords.line(claim.saidBy(), "said-by");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(said);
        foot.setAlignment(Pos.BOTTOM_LEFT);
        foot.getStyleClass().add("card-foot");
        claim.grade().ifPresent(grade -> foot.getChildren().add(new GradeBadge(grade)));
        return foot;
    }
}
