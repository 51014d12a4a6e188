package tumen.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.spi.ToolProvider;

class EarlyLinksTest {
    @TempDir private static Path folder;

    private static Function<Object, Object> linked = value -> value;

    /// What is linked: a record of every kind of part, and a switch over types.
    record Sample(
            boolean flag,
            byte small,
            char sign,
            short brief,
            int number,
            long large,
            float rough,
            double exact,
            String text,
            Object many) {}

    /// Says what it is given, by its type.
    static final class Sorting implements Function<Object, Object> {
        @Override
        public Object apply(Object value) {
            return switch (value) {
                case String text when text.isEmpty() -> "empty";
                case String text -> "text " + text;
                case Integer number when number > 3 -> "many";
                case Number _ -> "number";
                case Sample sample -> "sample " + sample.hashCode();
                default -> "other";
            };
        }
    }

    @BeforeAll
    static void link() throws Exception {
        int failed =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-d",
                                folder.toString(),
                                Path.of(System.getProperty("basedir", ""), "src/build")
                                        .resolve("EarlyLinks.java")
                                        .toString());
        assertThat(failed).isZero();
        linked = sorting(new Linking());
    }

    /// Loads the classes of this test with links made.
    private static final class Linking extends ClassLoader {
        private final Method linker;

        Linking() throws ReflectiveOperationException, IOException {
            super(EarlyLinksTest.class.getClassLoader());
            URL[] compiled = {folder.toUri().toURL()};
            linker =
                    new URLClassLoader(compiled)
                            .loadClass("EarlyLinks")
                            .getDeclaredMethod("in", byte[].class, ClassLoader.class);
            linker.setAccessible(true);
        }

        byte[] bytes(String name) throws ReflectiveOperationException, IOException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream stream = Objects.requireNonNull(getResourceAsStream(file))) {
                return (byte[]) linker.invoke(null, stream.readAllBytes(), getParent());
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.startsWith(EarlyLinksTest.class.getName() + "$")) {
                return known != null ? known : super.loadClass(name, resolve);
            }
            try {
                byte[] bytes = bytes(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (ReflectiveOperationException | IOException problem) {
                throw new ClassNotFoundException(name, problem);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> sorting(Linking loader) throws Exception {
        return (Function<Object, Object>) made(loader, Sorting.class);
    }

    private static Object made(ClassLoader loader, Class<?> kind, Object... parts)
            throws Exception {
        Constructor<?> maker = loader.loadClass(kind.getName()).getDeclaredConstructors()[0];
        maker.setAccessible(true);
        return maker.newInstance(parts);
    }

    private static Sample sample(double exact, String text, Object many) {
        return new Sample(true, (byte) 1, 'x', (short) 2, 3, 4L, 5.5f, exact, text, many);
    }

    private static Object linkedSample(double exact, String text, Object many) throws Exception {
        ClassLoader loader = linked.getClass().getClassLoader();
        return made(
                loader,
                Sample.class,
                true,
                (byte) 1,
                'x',
                (short) 2,
                3,
                4L,
                5.5f,
                exact,
                text,
                many);
    }

    @Test
    void aSwitchOverTypesChoosesAsItDidBefore() {
        Sorting plain = new Sorting();
        assertThat(List.<Object>of("", "a", 3, 4, 2.5, 'c'))
                .allSatisfy(value -> assertThat(linked.apply(value)).isEqualTo(plain.apply(value)));
    }

    @Test
    void recordsAreHashedAsTheyWereBefore() throws Exception {
        List<Integer> many = List.of(1);
        assertThat(linkedSample(0.1, "text", many).hashCode())
                .isEqualTo(sample(0.1, "text", many).hashCode());
        assertThat(linked.apply(linkedSample(0.1, "text", many)))
                .isEqualTo("sample " + sample(0.1, "text", many).hashCode());
    }

    @Test
    void recordsAreEqualInAllPartsOrNotAtAll() throws Exception {
        List<Integer> many = List.of(1);
        Object one = linkedSample(Double.NaN, "text", many);
        assertThat(one).isEqualTo(linkedSample(Double.NaN, "text", many));
        assertThat(one).isNotEqualTo(linkedSample(Double.NaN, "other", many));
        assertThat(one).isNotEqualTo(linkedSample(Double.NaN, "text", List.of(2)));
        assertThat(linkedSample(0.0, "text", many)).isNotEqualTo(linkedSample(-0.0, "text", many));
        assertThat(one).isNotEqualTo("text");
    }

    @Test
    void onlyTextsOfRecordsAreLeftToBeLinkedLater() throws Exception {
        for (Class<?> kind : List.of(Sample.class, Sorting.class)) {
            assertThat(later(new Linking().bytes(kind.getName())))
                    .containsOnly(kind == Sample.class ? "toString" : "makeConcatWithConstants");
        }
    }

    private static List<String> later(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(CodeModel::elementStream)
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(part -> ((InvokeDynamicInstruction) part).name().stringValue())
                .toList();
    }
}
