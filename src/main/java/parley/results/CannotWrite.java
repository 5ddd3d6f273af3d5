package parley.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

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
    public static CannotWrite to(Path path, IOException reason) {
        if (reason instanceof CannotWrite said) {
            return said;
        }
        CannotWrite failure = new CannotWrite("Cannot write " + path + ": " + words(path, reason) + ".",
                advice(reason));
        failure.initCause(reason);
        return failure;
    }

    private static String words(Path path, IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (reason instanceof FileAlreadyExistsException) {
            return Files.isSymbolicLink(path) ? "a link that leads nowhere is in the way"
                    : "a file of this name is in the way";
        }
        if (reason instanceof NotDirectoryException) {
            return "it is a file, not a folder";
        }
        if (reason instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        return said(reason);
    }

    private static String said(IOException reason) {
        boolean explained = reason instanceof FileSystemException system && system.getReason() != null;
        return explained ? ((FileSystemException) reason).getReason() : String.valueOf(reason.getMessage());
    }

    private static String advice(IOException reason) {
        String said = said(reason).toLowerCase(Locale.ROOT);
        if (said.contains("space") || said.contains("quota")) {
            return "Free space there or choose another --out; what was written before is whole up to its last line.";
        }
        if (said.contains("too long")) {
            return "Give --out a shorter name.";
        }
        return "Look what is there, or choose another --out.";
    }
}
