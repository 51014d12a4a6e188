package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.scene.Scene;
import tumen.scene.Theme;
import tumen.scene.Type;

import java.awt.image.BufferedImage;
import java.io.IOException;

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
    @ValueSource(strings = {"dark", "light"})
    void everyKindOfMarkLooksAsItDid(String theme) {
        GoldenPicture.compare("sampler-" + theme, Pictures.java2D(Sampler.of(theme(theme)), 2));
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
