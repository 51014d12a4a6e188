package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.Stroke;
import tumen.scene.Theme;
import tumen.scene.Type;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class PaintersAgreeTest {
    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void bothPaintersDrawEveryKindOfMarkAlike(String theme) throws IOException {
        Scene scene = Sampler.of(theme(theme));
        BufferedImage java2D = Pictures.java2D(scene, 1);
        BufferedImage javaFx = Pictures.javaFx(scene);
        GoldenPicture.keep("sampler-fx-" + theme, javaFx);
        assertThat(GoldenPicture.difference(java2D, javaFx)).isLessThan(0.006);
    }

    @ParameterizedTest
    @CsvSource({"dark, 1", "light, 1", "dark, 2"})
    void inPixelsOfOurOwnEveryKindOfMarkLooksAsInJava2D(String theme, int scale)
            throws IOException {
        Scene scene = Sampler.of(theme(theme));
        BufferedImage pixels = Pictures.pixels(scene, scale, 0, 0);
        GoldenPicture.keep("sampler-pixels-" + theme + scale, pixels);
        assertThat(GoldenPicture.difference(Pictures.java2D(scene, scale), pixels))
                .isLessThan(0.004);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void everyKindOfMarkLooksAsItDid(String theme) {
        GoldenPicture.compare("sampler-" + theme, Pictures.java2D(Sampler.of(theme(theme)), 2));
    }

    @Test
    void paintersDrawManyLinesWithTheirArrowsAlike() throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (int line = 0; line < 12; line++) {
            double y = 20 + 24 * line;
            Stroke stroke = Stroke.dashed(0xC04CC2FF, 1.5 + line % 3, 6.0, 4.8, 0.1, 4.8);
            Points points = Points.of(-20, y, 140, 300 - y, 260, y + 30, 330, y - 60);
            Points head = Points.of(145, 300 - y, 135, 305 - y, 138, 300 - y, 135, 295 - y);
            marks.add(new Mark.Line(points, false, stroke, Ref.NONE));
            marks.add(new Mark.Area(List.of(head), Paint.of(0xFFFFB454), null, Ref.NONE));
        }
        ViewSize size = new ViewSize(300, 300);
        Mark land = new Mark.Bar(new Box(0, 0, 300, 300), 0, Paint.of(0xFF1A2836), null, Ref.NONE);
        Scene scene = new Scene(size, List.of(land, new Mark.Group("routes", null, marks)));

        BufferedImage java2D = Pictures.java2D(scene, 1);
        assertThat(FxLines.suits(marks)).isTrue();
        assertThat(GoldenPicture.difference(java2D, Pictures.javaFx(scene))).isLessThan(0.006);
        assertThat(GoldenPicture.difference(java2D, Pictures.pixels(scene, 1, 0, 0)))
                .isLessThan(0.006);
    }

    @ParameterizedTest
    @CsvSource({
        "Rajin 라진 Раджин, 15, false",
        "AV To Wa fi Ту, 28, true",
        "7 Sep – 1 Oct 2023, 12.5, false",
        "Владивосток, 11, true"
    })
    void bothPaintersSetTextEquallyWide(String text, double size, boolean bold) {
        Type type = new Type(size, bold, 0);
        assertThat(AwtTextMeasure.INSTANCE.width(text, type))
                .isCloseTo(widthInJavaFx(text, type), Offset.offset(0.3));
    }

    private static double widthInJavaFx(String text, Type type) {
        Text node = new Text(text);
        node.setFont(FxFonts.of(type));
        return node.getLayoutBounds().getWidth();
    }

    private static Theme theme(String name) {
        return name.equals("dark") ? Theme.DARK : Theme.LIGHT;
    }
}
