package org.plangraph.service.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plangraph.service.explore.EntityView.Fact;
import org.plangraph.service.explore.EntityView.FactGroup;
import org.plangraph.service.explore.EntityView.TargetView;

/** An entity's facts and figures as CSV: one row for each place of evidence. */
final class EntityTable {
    private static final String[] HEADER = {
        "subject",
        "subject_iri",
        "relation",
        "object",
        "object_iri",
        "year",
        "confidence",
        "rule",
        "plan",
        "section",
        "sentence"
    };

    private EntityTable() {}

    /** With a byte order mark, by which Excel knows UTF-8. */
    static String csv(EntityView entity) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv =
                CSVFormat.RFC4180.builder().setHeader(HEADER).get().print(out)) {
            EntityRef self = new EntityRef(entity.iri(), entity.type(), entity.label());
            for (FactGroup group : entity.relations()) {
                for (Fact fact : group.facts()) {
                    EntityRef subject = group.outgoing() ? self : fact.entity();
                    EntityRef object = group.outgoing() ? fact.entity() : self;
                    rows(csv, subject, group.relation(), object.label(), object.iri(), "", fact.evidence());
                }
            }
            for (TargetView target : entity.targets()) {
                String figure =
                        (target.comparator().equals("=") ? "" : target.comparator()) + target.value() + target.unit();
                rows(csv, self, target.indicator(), figure, "", target.year().orElse(""), target.evidence());
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(
            CSVPrinter csv,
            EntityRef subject,
            String relation,
            String object,
            String objectIri,
            String year,
            Iterable<Evidence> evidence)
            throws IOException {
        boolean stated = false;
        for (Evidence each : evidence) {
            csv.printRecord(
                    subject.label(),
                    subject.iri(),
                    relation,
                    object,
                    objectIri,
                    year,
                    each.confidence(),
                    each.rule(),
                    each.plan().title(),
                    String.join(" › ", each.sections()),
                    each.quote());
            stated = true;
        }
        if (!stated) {
            csv.printRecord(subject.label(), subject.iri(), relation, object, objectIri, year, "", "", "", "", "");
        }
    }
}
