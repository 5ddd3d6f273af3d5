package parley.results;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where results are to go. Nothing is touched before {@link #open}. */
@FunctionalInterface
public interface Destination {

    /** Makes the folder and locks it. */
    ResultFolder open() throws CannotWrite;

    /** A folder for a sweep that is empty or does not exist. */
    static Destination empty(Path folder) {
        return empty(folder, "Choose another --out, or use --overwrite to replace the results of the sweep in it.");
    }

    /**
     * A folder that is empty or does not exist.
     *
     * @param advice what to do about one that is filled
     */
    static Destination empty(Path folder, String advice) {
        return () -> {
            refuseFilled(folder, advice);
            make(folder);
            return ResultFolder.lock(folder);
        };
    }

    /**
     * A folder whose earlier results, as listed in its manifest, give way. Other files in it stay.
     *
     * @param planned the files, beside the tables, that are going to be written; none of them may be somebody else's
     */
    static Destination overwriting(Path folder, List<String> planned) {
        return () -> {
            make(folder);
            ResultFolder opened = ResultFolder.lock(folder);
            try {
                if (!opened.isEmpty()) {
                    EarlierResults.in(folder).remove(planned);
                }
                return opened;
            } catch (CannotWrite e) {
                opened.close();
                throw e;
            }
        };
    }

    /**
     * The first free of NAME-001, NAME-002 and so on.
     *
     * @param parent the folder that holds them
     * @param name   the name of the scenario; characters that are awkward in file names become hyphens
     */
    static Destination numbered(Path parent, String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        return () -> {
            make(parent);
            for (int number = 1;; number++) {
                Path folder = parent.resolve(String.format(Locale.ROOT, "%s-%03d", safe, number));
                if (isNew(folder)) {
                    return ResultFolder.lock(folder);
                }
            }
        };
    }

    private static void refuseFilled(Path folder, String advice) throws CannotWrite {
        try {
            if (Files.exists(folder) && !ResultFolder.isEmpty(folder)) {
                throw new CannotWrite("The folder " + folder + " is not empty.", advice);
            }
        } catch (CannotWrite e) {
            throw e;
        } catch (IOException e) {
            throw CannotWrite.to(folder, e);
        }
    }

    private static void make(Path folder) throws CannotWrite {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CannotWrite.to(folder, e);
        }
    }

    private static boolean isNew(Path folder) throws CannotWrite {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException e) {
            throw CannotWrite.to(folder, e);
        }
    }
}
