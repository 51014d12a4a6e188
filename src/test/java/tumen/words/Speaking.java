package tumen.words;

/// Speaks another tongue for a while, and English again when closed.
public final class Speaking implements AutoCloseable {
    private Speaking() {}

    public static Speaking in(Tongue tongue) {
        Words.speak(tongue);
        return new Speaking();
    }

    @Override
    public void close() {
        Words.speak(Tongue.ENGLISH);
    }
}
