package parley.shape;

import parley.notation.Findings;
import parley.notation.Node;

/** A shape that is a single scalar. */
abstract class Leaf implements Shape {

    private final Passport passport;

    Leaf(Passport passport) {
        this.passport = passport;
    }

    final Passport passport() {
        return passport;
    }

    /** What a scalar that is not null stands for; null where it stands for none, which is then among the findings. */
    abstract Object read(Node.Scalar scalar, String path, Findings findings);

    @Override
    public final Object bind(Node node, String path, Findings findings) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            return read(scalar, path, findings);
        }
        mismatch(node, path, passport.advice(), findings);
        return null;
    }

    /** A value of the wrong kind, or none. */
    final void mismatch(Node node, String path, String advice, Findings findings) {
        findings.mismatch(node, path, passport.range(expected()), advice);
    }

    @Override
    public void list(String path, Passport declared, Node def, Listing listing) {
        listing.parameter(path, expected(), declared, def);
    }

    @Override
    public Node canonical(Node node) {
        return node;
    }
}
