package parley.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * A file of results that grows by whole rows. Nothing is held back: rows that were added are with the operating system,
 * so that a sweep ended by force leaves whole rows.
 */
public final class ResultFile implements AutoCloseable {

    private final Path path;
    private final OutputStream out;
    private final MessageDigest digest = Fingerprint.sha256Digest();

    ResultFile(Path path) throws CannotWrite {
        this.path = path;
        try {
            out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
    }

    /** Adds whole rows. */
    public void add(byte[] rows) throws CannotWrite {
        try {
            out.write(rows);
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
        digest.update(rows);
    }

    /** Ends the file. */
    public Fingerprint finish() throws CannotWrite {
        close();
        return Fingerprint.of(path.getFileName().toString(), digest);
    }

    @Override
    public void close() throws CannotWrite {
        try {
            out.close();
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
    }
}
