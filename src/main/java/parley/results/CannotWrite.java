package parley.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Results cannot be written. The message says where and why, and in a second line what to do about it. */
public final class CannotWrite extends IOException {

    /**
     * Results cannot be written.
     *
     * @param problem what is wrong, with names
     * @param advice  what to do about it
     */
    public CannotWrite(String problem, String advice) {
        super(problem + "\n" + advice);
    }

    /** What the file system said about a path. */
    static CannotWrite to(Path path, IOException reason) {
        CannotWrite failure = new CannotWrite("Cannot write " + path + ": " + words(reason) + ".",
                "Free space there or choose another --out; what was written before is whole up to its last line.");
        failure.initCause(reason);
        return failure;
    }

    private static String words(IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (reason instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        if (reason instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        boolean explained = reason instanceof FileSystemException system && system.getReason() != null;
        return explained ? ((FileSystemException) reason).getReason() : String.valueOf(reason.getMessage());
    }
}
