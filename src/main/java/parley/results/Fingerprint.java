package parley.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of results as a manifest lists it.
 *
 * @param name   its path inside the folder, with slashes
 * @param sha256 the SHA-256 of its bytes, in hexadecimal; empty while it is being written
 */
public record Fingerprint(String name, String sha256) {

    /** Reads a file in a folder. */
    public static Fingerprint read(Path folder, String name) throws CannotWrite {
        MessageDigest digest = sha256Digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(folder.resolve(name)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw CannotWrite.to(folder.resolve(name), e);
        }
        return of(name, digest);
    }

    static Fingerprint of(String name, MessageDigest digest) {
        return new Fingerprint(name, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
