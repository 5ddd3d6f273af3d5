package parley.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a folder from the command line. */
final class FolderName implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("the name of the folder is empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + name + "' cannot be the name of a folder here: " + e.getReason());
        }
    }
}
