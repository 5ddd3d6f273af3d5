package parley.strategy;

import parley.domain.Parameter;
import parley.table.Mediation;
import parley.world.MediatorView;

/**
 * The manipulator: does what a formulator does, and adds weight of its own: side payments, guarantees, and a deadline.
 *
 * @param noiseCut    share of the message noise that a fully credible one takes away
 * @param faceSaving  face-saving that a fully credible one adds
 * @param linkage     L that its packages make possible
 * @param latitude    share of the way from demand to reservation value that a side gives up for its text
 * @param window      gap below which it tables a text
 * @param sidePayment S: what it pays each side on signature
 * @param guarantee   g: share of the exploitation loss that it guarantees
 * @param hurry       rounds by which it brings the deadline forward
 */
@About(value = "Formulates, and adds weight of its own: side payments, guarantees and a nearer deadline.",
        source = "Zartman and Touval 1985; Beardsley 2008, 2011")
public record PowerMediator(
        @Parameter(value = "share of the message noise that a fully credible one takes away", min = 0, max = 1,
                low = .3, high = .9, def = "0.6", source = "coder judgement") double noiseCut,
        @Parameter(value = "face-saving that a fully credible one adds (phi_med)", min = 0, max = 1, low = 0, high = .6,
                def = "0.3", source = "Kurizaki 2007 (form)") double faceSaving,
        @Parameter(value = "linkage that its packages make possible (L)", min = 0, max = 1, low = .5, high = 1,
                def = "0.8", source = "coder judgement; Raiffa 1982") double linkage,
        @Parameter(value = "share of the way from demand to reservation value that a side gives up for its text",
                min = 0, max = 1, low = 0, high = .6, def = "0.3", source = "coder judgement") double latitude,
        @Parameter(value = "gap between the demands below which it tables a text, in utility", min = 0, max = 2,
                low = .2, high = .8, def = "0.4", source = "coder judgement") double window,
        @Parameter(value = "what it pays each side on signature, in utility (S)", min = 0, max = 1, low = 0, high = .1,
                def = "0.04", source = "coder judgement") double sidePayment,
        @Parameter(value = "share of the exploitation loss that it guarantees (g)", min = 0, max = 1, low = .2,
                high = .8, def = "0.5", source = "coder judgement; guarantees: Fortna 2003") double guarantee,
        @Parameter(value = "rounds by which it brings the deadline forward", unit = "rounds", min = 0, max = 100000,
                low = 0, high = 8, def = "4", source = "coder judgement") int hurry) implements MediatorStrategy {

    @Override
    public Mediation mediate(MediatorView view) {
        Mediation text = new Formulator(noiseCut, faceSaving, linkage, latitude, window).mediate(view);
        return new Mediation(text.noiseCut(), text.faceSaving(), text.linkage(), text.latitude(), text.tilt(),
                sidePayment * view.reliance(), guarantee * view.reliance(), view.taken() ? hurry : 0);
    }
}
