package parley.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * A file of results that grows by whole rows. Nothing is held back: rows that were added are with the operating system,
 * so that a sweep ended by force leaves whole rows.
 */
public final class ResultFile implements AutoCloseable {

    private final Path path;
    private final FileChannel out;
    private long length;
    private final MessageDigest digest = Fingerprint.sha256Digest();

    ResultFile(Path path) throws CannotWrite {
        this.path = path;
        try {
            out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
    }

    /** Adds whole rows, or none of them. */
    public void add(byte[] rows) throws CannotWrite {
        try {
            for (ByteBuffer rest = ByteBuffer.wrap(rows); rest.hasRemaining();) {
                out.write(rest);
            }
        } catch (IOException e) {
            cutBack(e);
            throw CannotWrite.to(path, e);
        }
        length += rows.length;
        digest.update(rows);
    }

    /** A full disk may take the beginning of a row; half a row would be read as a wrong one. */
    private void cutBack(IOException reason) {
        try {
            out.truncate(length);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
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
