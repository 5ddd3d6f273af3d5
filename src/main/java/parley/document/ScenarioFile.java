package parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.notation.InvalidScenario;
import parley.notation.Position;

/**
 * A scenario file before it is read: a file, or one that comes with Parley.
 *
 * @param name    how it is called in messages
 * @param path    its place; among the shipped scenarios relative to their folder
 * @param shipped whether it is on the class path
 */
record ScenarioFile(String name, Path path, boolean shipped) {

    private static final int LARGEST = 1 << 20;
    private static final String FOLDER = "scenarios";
    private static final String SUFFIX = ".yaml";
    private static final Pattern BARE_NAME = Pattern.compile("[A-Za-z0-9_-]+");

    /**
     * The file of this path, or the scenario of this bare name in the folder {@code scenarios} or shipped with Parley.
     */
    static Optional<ScenarioFile> find(String given) {
        try {
            if (!BARE_NAME.matcher(given).matches()) {
                return onDisk(given);
            }
            String file = given + SUFFIX;
            return onDisk(FOLDER + "/" + file).or(() -> onClassPath(Path.of(file))).or(() -> onDisk(given));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** The file that this one names as its base, relative to itself. */
    Optional<ScenarioFile> base(String given) {
        try {
            Path relative = path.resolveSibling(given).normalize();
            Optional<ScenarioFile> beside = shipped ? onClassPath(relative) : onDisk(relative.toString());
            return beside.or(() -> BARE_NAME.matcher(given).matches() ? find(given) : Optional.empty());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** A file on disk, whether it is there or not. */
    static ScenarioFile of(Path file) {
        return new ScenarioFile(file.toString(), file, false);
    }

    private static Optional<ScenarioFile> onDisk(String given) {
        return Optional.of(Path.of(given)).filter(Files::exists).map(ScenarioFile::of);
    }

    private static Optional<ScenarioFile> onClassPath(Path relative) {
        ScenarioFile file = new ScenarioFile(FOLDER + "/" + relative, relative, true);
        return Optional.of(file).filter(it -> ScenarioFile.class.getResource(it.resource()) != null);
    }

    private String resource() {
        return "/" + FOLDER + "/" + path.toString().replace('\\', '/');
    }

    /** What tells whether two names mean the same file, also where a folder is a link. */
    Object identity() {
        try {
            return shipped ? resource() : path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Names that this file could extend: the files beside it, and scenarios by their bare names. */
    List<String> possibleBases() {
        Path folder = path.toAbsolutePath().getParent();
        if (shipped || folder == null) {
            return Shipped.names();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Stream<String> beside = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX) && !file.equals(path.getFileName().toString())).sorted();
            return Stream.concat(known().stream(), beside).toList();
        } catch (IOException noFolder) {
            return known();
        }
    }

    /** Names of scenarios that could have been meant. */
    static List<String> known() {
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            Stream<String> local = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()));
            return Stream.concat(Shipped.names().stream(), local.sorted()).distinct().toList();
        } catch (IOException noFolder) {
            return Shipped.names();
        }
    }

    /**
     * The text of the file.
     *
     * @throws InvalidScenario if it cannot be read, is too large, or is not UTF-8
     */
    String text() {
        if (!shipped && Files.isDirectory(path)) {
            throw refusal("is a directory", "Name a file in it.");
        }
        byte[] bytes;
        try (InputStream in = open()) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException unreadable) {
            throw refusal("cannot be read", "Check that you may read it.");
        }
        if (bytes.length > LARGEST) {
            throw refusal("is larger than 1 MiB", "A scenario is a small text; is this the right file?");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw refusal("is not UTF-8 text", "Save it as UTF-8.");
        }
    }

    private InputStream open() throws IOException {
        return shipped ? ScenarioFile.class.getResourceAsStream(resource()) : Files.newInputStream(path);
    }

    private InvalidScenario refusal(String message, String advice) {
        return InvalidScenario.of(Position.of(name), "", "the file " + message, advice);
    }
}
