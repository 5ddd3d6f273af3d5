package parley.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"parley "
            + Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development")};
    }
}
