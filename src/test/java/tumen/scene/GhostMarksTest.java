package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.SampleProject;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Update;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.util.List;

class GhostMarksTest {
    private static final ViewSize SIZE = new ViewSize(1000, 200);
    private static final ViewPoint STANDS = new ViewPoint(300, 60);

    private final AppState state =
            Update.apply(
                    AppState.opening(
                            Document.of(SampleProject.PROJECT, null),
                            Layout.UNKNOWN,
                            OpeningView.initial()),
                    new Intent.ShowWindow(new TimeWindow(19_600, 19_800)));
    private final GhostMarks ghost =
            new GhostMarks(state, SIZE, Theme.DARK, AwtTextMeasure.INSTANCE);

    private static <T extends Mark> T one(List<Mark> marks, Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Event summit() {
        return SampleProject.PROJECT.catalogue().event("summit");
    }

    @Test
    void onTheTimelineItKeepsItsLineAndStandsAtItsNewTime() {
        Edtf day = Edtf.parse("2023-10-23");
        List<Mark> marks = ghost.onTimeline(summit(), STANDS, day, "23 Oct 2023");
        Mark.Symbol symbol = one(marks, Mark.Symbol.class);
        assertThat(symbol.y()).isEqualTo(60);
        assertThat(symbol.x())
                .isEqualTo(TimelineLayout.scale(SIZE, new TimeWindow(19_600, 19_800)).x(19_653.0));
        assertThat(one(marks, Mark.Label.class).text()).isEqualTo("23 Oct 2023");
    }

    @Test
    void aLongTimeIsAPaleBar() {
        Edtf month = Edtf.parse("2023-10");
        List<Mark> marks = ghost.onTimeline(summit(), STANDS, month, "Oct 2023");
        Mark.Bar bar = (Mark.Bar) marks.getFirst();
        assertThat(bar.box().width()).isBetween(120.0, 140.0);
    }

    @Test
    void onTheMapItsWordsStandLeftWhereThereIsNoRoomAtTheRight() {
        List<Mark> right = ghost.onMap(summit(), STANDS, new ViewPoint(500, 90), "Moscow");
        assertThat(one(right, Mark.Bar.class).box().x()).isGreaterThan(500);
        List<Mark> left = ghost.onMap(summit(), STANDS, new ViewPoint(980, 90), "Moscow");
        assertThat(one(left, Mark.Bar.class).box().right()).isLessThan(980);
    }
}
