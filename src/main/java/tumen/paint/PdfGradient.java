package tumen.paint;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

import tumen.scene.Paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A gradient in the words of PDF, its colours and its opacity apart.
final class PdfGradient {
    private static final double LEAST_STEP = 1e-4;

    private final Paint.Gradient gradient;
    private final List<Paint.Stop> stops;

    PdfGradient(Paint.Gradient gradient) {
        this.gradient = gradient;
        this.stops = spread(gradient.stops());
    }

    /// Whether every part lets through as much of what is below; then that much is in the last
    /// stop.
    boolean evenlyOpaque() {
        return stops.stream().map(stop -> stop.argb() >>> 24).distinct().count() == 1;
    }

    /// The opacity of the last stop, 0 to 255.
    int alpha() {
        return stops.getLast().argb() >>> 24;
    }

    /// The colours, as if opaque.
    PDShading colours() {
        return shading(
                COSName.DEVICERGB,
                argb ->
                        numbers(
                                (argb >> 16 & 0xFF) / 255.0,
                                (argb >> 8 & 0xFF) / 255.0,
                                (argb & 0xFF) / 255.0));
    }

    /// The opacity as grey, white being opaque.
    PDShading opacities() {
        return shading(COSName.DEVICEGRAY, argb -> numbers((argb >>> 24) / 255.0));
    }

    private PDShading shading(COSName space, IntFunction<COSArray> components) {
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE2);
        shading.setItem(COSName.COLORSPACE, space);
        shading.setItem(
                COSName.COORDS,
                numbers(gradient.x0(), gradient.y0(), gradient.x1(), gradient.y1()));
        shading.setItem(COSName.EXTEND, array(COSBoolean.TRUE, COSBoolean.TRUE));
        shading.setItem(COSName.FUNCTION, function(components));
        return new PDShadingType2(shading);
    }

    private COSDictionary function(IntFunction<COSArray> components) {
        COSArray parts = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int at = 1; at < stops.size(); at++) {
            parts.add(step(components, stops.get(at - 1), stops.get(at)));
            if (at < stops.size() - 1) {
                bounds.add(new COSFloat((float) stops.get(at).at()));
            }
            encode.addAll(numbers(0, 1));
        }
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 3);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.FUNCTIONS, parts);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary step(
            IntFunction<COSArray> components, Paint.Stop from, Paint.Stop to) {
        COSDictionary step = new COSDictionary();
        step.setInt(COSName.FUNCTION_TYPE, 2);
        step.setItem(COSName.DOMAIN, numbers(0, 1));
        step.setItem(COSName.C0, components.apply(from.argb()));
        step.setItem(COSName.C1, components.apply(to.argb()));
        step.setItem(COSName.N, COSInteger.ONE);
        return step;
    }

    /// At least two stops from 0 to 1, each beyond the one before.
    private static List<Paint.Stop> spread(List<Paint.Stop> given) {
        List<Paint.Stop> stops = new ArrayList<>();
        if (given.isEmpty() || given.getFirst().at() > 0) {
            stops.add(new Paint.Stop(0, given.isEmpty() ? 0 : given.getFirst().argb()));
        }
        double last = stops.isEmpty() ? -LEAST_STEP : 0;
        for (int at = 0; at < given.size(); at++) {
            double most = 1 - LEAST_STEP * (given.size() - at);
            last = Math.clamp(given.get(at).at(), Math.min(last + LEAST_STEP, most), most);
            stops.add(new Paint.Stop(last, given.get(at).argb()));
        }
        stops.add(new Paint.Stop(1, stops.getLast().argb()));
        return stops;
    }

    private static COSArray numbers(double... values) {
        COSArray numbers = new COSArray();
        for (double value : values) {
            numbers.add(new COSFloat((float) value));
        }
        return numbers;
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }
}
