package tumen.basemap;

/// A file of the base map that is missing or damaged; the message names the file and the mend.
public final class BaseMapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BaseMapException(String file, String problem, Throwable cause) {
        super(message(file, problem), cause);
    }

    BaseMapException(String file, String problem) {
        super(message(file, problem));
    }

    private static String message(String file, String problem) {
        return "base map file " + file + ": " + problem + "; install Tumen again to mend it";
    }
}
