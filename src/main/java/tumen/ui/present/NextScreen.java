package tumen.ui.present;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import tumen.briefing.Talk;
import tumen.model.Step;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What comes next in a talk: painted live while the screens stand, so that nothing stutters while
/// they move; meanwhile a small picture of it, made beforehand, stands in.
final class NextScreen extends Region {
    private final Lecture lecture;
    private final SlideView live;
    private final ImageView still = new ImageView();
    private final Map<Step, Optional<Image>> made = new HashMap<>();

    /// `stale` is called when it would paint better now.
    NextScreen(Lecture lecture, Runnable stale) {
        this.lecture = lecture;
        live = new SlideView(lecture.tiles(), stale);
        still.setId("console-next-still");
        still.setPreserveRatio(true);
        still.setVisible(false);
        getChildren().addAll(live, still);
    }

    /// Paints a frame, and makes the pictures ready that the next key may ask for.
    void paint(Frame frame, Talk talk) {
        still.setVisible(false);
        live.setVisible(true);
        live.paint(frame);
        make(talk.position() + 2, talk);
        make(talk.position(), talk);
    }

    /// Shows the picture of the step after the one a talk is on its way to; nothing until it is
    /// made.
    void standIn(Talk talk) {
        make(talk.position() + 1, talk);
        made.getOrDefault(step(talk.position() + 1, talk), Optional.empty())
                .ifPresentOrElse(still::setImage, () -> still.setImage(null));
        still.setVisible(true);
        live.setVisible(false);
    }

    private void make(int position, Talk talk) {
        Step step = step(position, talk);
        if (made.putIfAbsent(step, Optional.empty()) == null) {
            lecture.thumbnails()
                    .paint(
                            lecture.document(),
                            lecture.briefing(),
                            position % talk.steps(),
                            image -> made.put(step, Optional.of(image)));
        }
    }

    private Step step(int position, Talk talk) {
        return lecture.briefing().steps().get(position % talk.steps());
    }

    @Override
    protected void layoutChildren() {
        live.resizeRelocate(0, 0, getWidth(), getHeight());
        still.setFitWidth(getWidth());
        still.setFitHeight(getHeight());
    }
}
