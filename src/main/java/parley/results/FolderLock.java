package parley.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second writer out of a folder. The lock belongs to the process and goes with it, so a sweep that was ended by
 * force leaves a file but no lock.
 */
final class FolderLock implements AutoCloseable {

    static final String NAME = ".parley-lock";

    private final Path path;
    private final FileChannel channel;

    private FolderLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static FolderLock of(Path folder) throws CannotWrite {
        Path path = folder.resolve(NAME);
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotWrite("Another sweep is writing into " + folder + ".",
                        "Wait for it to end, or choose another --out.");
            }
            return new FolderLock(path, channel);
        } catch (CannotWrite e) {
            throw e;
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws CannotWrite {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw CannotWrite.to(path, e);
        }
    }
}
