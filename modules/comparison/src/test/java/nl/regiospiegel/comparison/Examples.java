package nl.regiospiegel.comparison;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.accesspoint.entity.AccessPoint;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.contractmodel.entity.Scope;
import nl.regiospiegel.regions.contractmodel.entity.Term;
import nl.regiospiegel.regions.description.entity.ContractArea;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.regions.description.entity.PartyKind;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Conflicting;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;
import nl.regiospiegel.regions.source.entity.Known;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** Small regions to compare, with one contract that starts with the event {@code start}. */
public final class Examples {

    private static final List<Citation> SOURCE = List.of(new Citation("doc", "alinea 1"));

    private Examples() {}

    public static <T> Fact<T> known(T value) {
        return new Known<>(reading(value, null));
    }

    public static <T> Reading<T> reading(T value, String qualifier) {
        return new Reading<>(value, qualifier, SOURCE, null, null);
    }

    @SafeVarargs
    public static <T> Fact<T> conflicting(Reading<T>... readings) {
        return new Conflicting<>(Arrays.asList(readings), null);
    }

    @SafeVarargs
    public static <T> FactList<T> list(T... values) {
        return FactList.of(Arrays.stream(values).map(Examples::known).toList());
    }

    public static Party consortium(String id, boolean complete, String... members) {
        return new Party(
                id,
                "Combinatie " + id,
                null,
                PartyKind.CONSORTIUM,
                null,
                members.length == 0 ? null : list(members),
                known(complete),
                null,
                null,
                SOURCE);
    }

    public static Party provider(String id) {
        return new Party(id, "Aanbieder " + id, null, PartyKind.PROVIDER, null, null, null, null, null, SOURCE);
    }

    public static Municipality municipality(String code) {
        return new Municipality(code, "Gemeente " + code, null, null, null, SOURCE);
    }

    public static TimelineEvent event(String id, EventType type, String planned, String actual) {
        return new TimelineEvent(id, type, "Stap " + id, null, null, date(planned), date(actual), null);
    }

    /** A start around which the product assumes that the old and the new mix. */
    public static TimelineEvent startWithin(String date, ImplementationWindow window) {
        return new TimelineEvent(
                "start", EventType.CONTRACT_START, "Start", null, null, date(null), date(date), window);
    }

    public static Fact<EventDate> date(String edtf) {
        return edtf == null ? Fact.unknown() : known(new EventDate(new EdtfDate(edtf), null));
    }

    /** A region to compare, put together piece by piece. */
    public static final class Region {
        private final String id;
        private boolean demonstration;
        private List<Municipality> municipalities = List.of(municipality("GM0518"));
        private List<ContractArea> areas = List.of();
        private List<Party> parties = List.of();
        private List<TimelineEvent> events = List.of();
        private List<AccessPoint> accessPoints = List.of();
        private List<String> contracts = List.of("contract");
        private String start = "start";
        private FactList<Lot> lots;
        private Scope scope;
        private Fact<String> name;
        private Fact<Integer> providersBefore;
        private Fact<Integer> months;
        private Fact<EdtfDate> end;
        private final Map<String, Object> more = new HashMap<>();

        public Region(String id) {
            this.id = id;
        }

        public Region invented() {
            demonstration = true;
            return this;
        }

        public Region municipalities(String... codes) {
            municipalities = Arrays.stream(codes).map(Examples::municipality).toList();
            return this;
        }

        public Region areas(String... ids) {
            areas = Arrays.stream(ids)
                    .map(area -> new ContractArea(area, "Gebied " + area, List.of(), null, SOURCE))
                    .toList();
            return this;
        }

        public Region parties(Party... all) {
            parties = List.of(all);
            return this;
        }

        public Region events(TimelineEvent... all) {
            events = List.of(all);
            return this;
        }

        /** Contracts that do not name the event they start with. */
        public Region contractsWithoutStart(String... ids) {
            contracts = List.of(ids);
            start = null;
            return this;
        }

        public Region lots(Lot... all) {
            lots = list(all);
            return this;
        }

        public Region accessPoints(List<AccessPoint> all) {
            accessPoints = all;
            return this;
        }

        public Region scope(Scope said) {
            scope = said;
            return this;
        }

        public Region covers(CareForm... forms) {
            scope = new Scope(null, list(forms), null);
            return this;
        }

        public Region name(Fact<String> said) {
            name = said;
            return this;
        }

        public Region providersBefore(Fact<Integer> said) {
            providersBefore = said;
            return this;
        }

        public Region months(Fact<Integer> said) {
            months = said;
            return this;
        }

        public Region end(Reading<EdtfDate> said) {
            end = new Known<>(said);
            return this;
        }

        /** Any other part of the contract model, by its name there. */
        public Region contract(String part, Object said) {
            more.put(part, said);
            return this;
        }

        public ComparedRegion build() {
            var description = new RegionDescription(
                    new RegionId(id),
                    new LocalText("Regio " + id, "Region " + id),
                    true,
                    demonstration,
                    municipalities,
                    areas,
                    parties);
            return new ComparedRegion(
                    new RegionConfiguration(
                            description,
                            contracts.stream().map(this::contract).toList(),
                            accessPoints,
                            events,
                            List.of()),
                    1);
        }

        private ContractModel contract(String contract) {
            var said = new HashMap<String, Object>(more);
            said.put("id", contract);
            said.put("name", name);
            said.put("scope", scope);
            said.put("lots", lots);
            said.put("term", new Term(start, months, end));
            said.put("providersBefore", providersBefore);
            return with(said);
        }

        /** A contract model that says only this; what it does not say is unknown. */
        private static ContractModel with(Map<String, Object> said) {
            var parts = ContractModel.class.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values =
                    Arrays.stream(parts).map(part -> said.get(part.getName())).toArray();
            try {
                return ContractModel.class.getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
