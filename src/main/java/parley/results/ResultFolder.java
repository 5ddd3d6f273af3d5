package parley.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A folder that one sweep writes into, locked against any other. */
public final class ResultFolder implements AutoCloseable {

    /** One row a run. */
    public static final String RUNS = "runs.csv";
    /** One row a cell and outcome. */
    public static final String SUMMARY = "summary.csv";
    /** One row a cell. */
    public static final String CELLS = "cells.csv";
    /** What the results are and how they came about. */
    public static final String MANIFEST = "manifest.json";

    /** The tables, in the order in which a manifest lists them. */
    public static final List<String> TABLES = List.of(RUNS, SUMMARY, CELLS);

    private final Path path;
    private final FolderLock lock;

    private ResultFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static ResultFolder lock(Path path) throws CannotWrite {
        return new ResultFolder(path, FolderLock.of(path));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** A new file in it. */
    public ResultFile create(String name) throws CannotWrite {
        return new ResultFile(path.resolve(name));
    }

    /** Writes the manifest, or puts a new one in its place. At every moment there is a whole one. */
    public void write(Manifest manifest) throws CannotWrite {
        Path target = path.resolve(MANIFEST);
        Path draft = path.resolve(MANIFEST + ".new");
        try {
            Files.write(draft, manifest.toBytes());
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(draft, e);
            throw CannotWrite.to(target, e);
        }
    }

    private static void discard(Path draft, IOException reason) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Makes sure that files which were written can still be found here: an open file outlives its name. */
    public void requirePresent(List<Fingerprint> files) throws CannotWrite {
        for (Fingerprint file : files) {
            if (!Files.exists(path.resolve(file.name()))) {
                throw new CannotWrite("Cannot write " + path.resolve(file.name()) + ": "
                        + (Files.exists(path) ? "it" : "the folder") + " was removed while the sweep ran.",
                        "Run the sweep again, and leave its folder alone until it is done.");
            }
        }
    }

    /** Those of some files that are here. */
    public List<Fingerprint> present(List<String> names) throws CannotWrite {
        List<Fingerprint> present = new ArrayList<>();
        for (String name : names) {
            if (Files.exists(path.resolve(name))) {
                present.add(Fingerprint.read(path, name));
            }
        }
        return present;
    }

    boolean isEmpty() throws CannotWrite {
        try {
            return isEmpty(path);
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
    }

    /** Whether nothing is in a folder but the lock. */
    static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.endsWith(FolderLock.NAME)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public void close() throws CannotWrite {
        lock.close();
    }
}
