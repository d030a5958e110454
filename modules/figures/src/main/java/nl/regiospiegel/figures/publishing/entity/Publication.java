package nl.regiospiegel.figures.publishing.entity;

/**
 * A region's figures on one indicator in one period, on their way to others. The states follow each other: submitted, then
 * returned or published, and from published withdrawn. What was returned or withdrawn is never taken up again: its figures are
 * a draft, which is submitted anew.
 */
public sealed interface Publication {

    Offer offer();

    PublicationState state();

    /** Waits for the decision of another account; others see nothing. */
    record Submitted(Offer offer) implements Publication {

        @Override
        public PublicationState state() {
            return PublicationState.SUBMITTED;
        }

        public Published publish(Publishing publishing) {
            return new Published(offer, publishing);
        }

        public Returned sendBack() {
            return new Returned(offer);
        }
    }

    /** Was not good enough; others never saw anything. */
    record Returned(Offer offer) implements Publication {

        @Override
        public PublicationState state() {
            return PublicationState.RETURNED;
        }
    }

    /** Others see the set, as far as it was granted to them. */
    record Published(Offer offer, Publishing publishing) implements Publication {

        @Override
        public PublicationState state() {
            return PublicationState.PUBLISHED;
        }

        public Withdrawn withdraw() {
            return new Withdrawn(offer, publishing);
        }
    }

    /** Others see nothing any more; the region keeps what it had published. */
    record Withdrawn(Offer offer, Publishing publishing) implements Publication {

        @Override
        public PublicationState state() {
            return PublicationState.WITHDRAWN;
        }
    }
}
