import java.io.File;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;

/// Checks that a file is a PNG of a size with more than one colour: `java CheckPicture.java FILE
/// 1280x720`.
public class CheckPicture {
    public static void main(String[] args) throws Exception {
        var file = new File(args[0]);
        try (var stream = ImageIO.createImageInputStream(file)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                fail(file + " is no picture");
            }
            var reader = readers.next();
            if (!reader.getFormatName().equalsIgnoreCase("png")) {
                fail(file + " is not a PNG but " + reader.getFormatName());
            }
            reader.setInput(stream);
            var picture = reader.read(0);
            String size = picture.getWidth() + "x" + picture.getHeight();
            if (!size.equals(args[1])) {
                fail(file + " is " + size + ", not " + args[1]);
            }
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    colours.add(picture.getRGB(x, y));
                }
            }
            if (colours.size() < 2) {
                fail(file + " has one colour only");
            }
            System.out.println(
                    file + " is a PNG of " + size + " with " + colours.size() + " colours");
        }
    }

    private static void fail(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
