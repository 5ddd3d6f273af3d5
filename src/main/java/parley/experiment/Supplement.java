package parley.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parley.analysis.SweepSummary;

/** Adds files, such as figures, to the folder of a sweep before its manifest is closed. */
@FunctionalInterface
public interface Supplement {

    /** Adds nothing. */
    Supplement NONE = (folder, summary) -> List.of();

    /**
     * Writes files.
     *
     * @return their paths inside the folder, with slashes
     */
    List<String> write(Path folder, SweepSummary summary) throws IOException;

    /**
     * Every file that may be written. The manifest of a running sweep lists them, so that a sweep ended by force while
     * they are written leaves nothing that is nobody's.
     */
    default List<String> planned() {
        return List.of();
    }
}
