package parley.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results of an earlier sweep in a folder, as its manifest lists them. Nothing else is ever removed. */
final class EarlierResults {

    private final Path folder;
    private final List<Path> files;

    private EarlierResults(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    static EarlierResults in(Path folder) throws CannotWrite {
        JsonNode manifest = manifest(folder.resolve(ResultFolder.MANIFEST));
        if (!Manifest.FORMAT.equals(manifest.path("format").asText())) {
            throw new CannotWrite("The folder " + folder + " is not empty and has no manifest of a Parley sweep.",
                    "Choose another --out; --overwrite replaces the results of a sweep and nothing else.");
        }
        List<Path> files = new ArrayList<>();
        for (JsonNode file : manifest.path("files")) {
            files.add(inside(folder, file.path("name").asText()));
        }
        return new EarlierResults(folder, files);
    }

    private static JsonNode manifest(Path path) throws CannotWrite {
        try {
            ObjectMapper json = new ObjectMapper();
            return Files.exists(path) ? json.readTree(path.toFile()) : json.createObjectNode();
        } catch (IOException e) {
            throw new CannotWrite("The manifest " + path + " cannot be read: " + e.getMessage() + ".",
                    "Choose another --out.");
        }
    }

    /** A manifest is a file that anyone may have edited: a name in it that leads out of the folder is not followed. */
    private static Path inside(Path folder, String name) throws CannotWrite {
        Path base = folder.toAbsolutePath().normalize();
        Path file = base.resolve(name).normalize();
        if (!file.startsWith(base) || file.equals(base) || leadsThroughLink(base, file)) {
            throw new CannotWrite(
                    "The manifest in " + folder + " lists '" + name + "', which is not a file in that folder.",
                    "Choose another --out.");
        }
        return file;
    }

    private static boolean leadsThroughLink(Path base, Path file) {
        for (Path parent = file.getParent(); !parent.equals(base); parent = parent.getParent()) {
            if (Files.isSymbolicLink(parent)) {
                return true;
            }
        }
        return false;
    }

    /** Removes the listed files; the manifest stays until a new one takes its place. */
    void remove(List<String> planned) throws CannotWrite {
        requireNothingInTheWay(ResultFolder.TABLES);
        requireNothingInTheWay(planned);
        for (Path file : files) {
            try {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw CannotWrite.to(file, e);
            }
        }
    }

    private void requireNothingInTheWay(List<String> names) throws CannotWrite {
        for (String name : names) {
            Path file = folder.toAbsolutePath().normalize().resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !files.contains(file)) {
                throw new CannotWrite("The file " + folder.resolve(name) + " is in the way, and no manifest lists it.",
                        "Move it elsewhere, or choose another --out.");
            }
        }
    }
}
