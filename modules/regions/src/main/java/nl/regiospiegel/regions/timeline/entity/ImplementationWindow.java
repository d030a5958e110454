package nl.regiospiegel.regions.timeline.entity;

/**
 * The months around a start in which figures mix the old and the new. No source gives it: it is an assumption of the
 * product, shown as one and changeable in the view.
 *
 * @param from first period
 * @param until last period
 * @param reason why these
 */
public record ImplementationWindow(EdtfDate from, EdtfDate until, String reason) {}
