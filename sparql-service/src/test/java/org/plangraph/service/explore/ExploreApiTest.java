package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExploreApiTest {
    private static final String ID = Fixtures.DATA + "id/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of());

    @Test
    void theOverviewCountsWhatPlansSpeakOf() {
        JsonNode overview = json("/api/overview");
        assertThat(overview.at("/entities/Enterprise").asInt()).isEqualTo(4);
        assertThat(overview.at("/entities/IndustryChain").asInt()).isEqualTo(2);
        assertThat(overview.at("/facts").asInt()).isGreaterThan(20);
        assertThat(overview.at("/plans/0/name").asString()).isEqualTo("fixture");
        assertThat(overview.at("/plans/0/title").asString()).contains("新材料产业发展规划");
        assertThat(overview.at("/chains/0/label").asString()).isEqualTo("镍钴新材料产业链");
    }

    @Test
    void aSearchFindsByPartOfANameByPinyinAndByInitials() {
        for (String typed : new String[] {"金川", "jinchuan", "jcjt"}) {
            JsonNode found = json("/api/search?q=" + Web.encode(typed));
            assertThat(found.at("/hits/0/label").asString()).as(typed).isEqualTo("金川集团公司");
            assertThat(found.at("/types/Enterprise").asInt()).as(typed).isEqualTo(1);
        }
    }

    @Test
    void aSearchCountsEachTypeAndKeepsToTheOneAskedFor() {
        JsonNode found = json("/api/search?type=Park&q=" + Web.encode("新材料"));
        assertThat(found.at("/types").propertyNames()).contains("Industry", "IndustryChain", "Park");
        assertThat(found.at("/hits"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.at("/type").asString()).isEqualTo("Park"));
    }

    @Test
    void aSearchCountsEachRegionAndKeepsToTheOneAskedFor() {
        JsonNode found = json("/api/search?q=" + Web.encode("金昌"));
        assertThat(found.at("/regions/0/label").asString()).isIn("甘肃省", "金昌市");
        for (String region : new String[] {"金昌市", "金昌", "620300", ID + "region/620300"}) {
            JsonNode parks = json("/api/search?type=Park&q=&region=" + Web.encode(region));
            assertThat(parks.at("/hits"))
                    .extracting(hit -> hit.at("/label").asString())
                    .contains("金昌新材料产业园");
            assertThat(parks.at("/hits")).hasSize(parks.at("/types/Park").asInt());
        }
        assertProblem("/api/search?q=x&region=" + Web.encode("火星"), 400, "火星");
    }

    @Test
    void anEntityShowsEachFactWithItsSentence() {
        JsonNode entity = json("/api/entity?iri=" + Web.encode(ID + "enterprise/金川集团公司"));
        JsonNode leads = relation(entity, "leadEnterprise", false);
        assertThat(entity.at("/otherNames/0").asString()).isEqualTo("金川公司");
        assertThat(leads.at("/facts/0/entity/label").asString()).isEqualTo("镍钴新材料产业链");
        JsonNode evidence = leads.at("/facts/0/evidence/0");
        assertThat(evidence.at("/quote").asString()).contains("依托金川集团公司");
        assertThat(evidence.at("/plan/name").asString()).isEqualTo("fixture");
        assertThat(evidence.at("/sections"))
                .extracting(JsonNode::asString)
                .containsExactly("二、重点产业链", "（一）有色金属新材料", "1.镍钴新材料产业链");
        assertThat(evidence.at("/end").asInt())
                .isGreaterThan(evidence.at("/begin").asInt());
    }

    @Test
    void anIndustryShowsItsTargetsAsWritten() {
        JsonNode target =
                json("/api/entity?iri=" + Web.encode(ID + "industry/新材料")).at("/targets/0");
        assertThat(target.at("/value").asString()).isEqualTo("1000");
        assertThat(target.at("/unit").asString()).isEqualTo("亿元");
        assertThat(target.at("/evidence/0/quote").asString()).contains("达到1000亿元");
    }

    @Test
    void theSentencesOfOneFactCanBeAskedFor() {
        JsonNode evidence = json("/api/evidence?relation=upstreamOf&subject=" + Web.encode(ID + "product/硫酸镍")
                + "&object=" + Web.encode(ID + "product/三元前驱体"));
        assertThat(evidence.at("/evidence")).hasSize(evidence.at("/total").asInt());
        assertThat(evidence.at("/total").asInt()).isEqualTo(1);
        assertThat(evidence.at("/evidence/0/quote").asString()).contains("硫酸镍—三元前驱体");
    }

    @Test
    void aPlanIsReadWithOutlineMentionsAndStatements() {
        JsonNode plan = json("/api/plan?name=fixture");
        int[] text = plan.at("/text").asString().codePoints().toArray();
        assertThat(plan.at("/outline")).hasSize(7);
        assertThat(plan.at("/mentions")).isNotEmpty().allSatisfy(mention -> {
            String words = new String(
                    text,
                    mention.at("/begin").asInt(),
                    mention.at("/end").asInt() - mention.at("/begin").asInt());
            assertThat(words).isNotBlank();
            assertThat(plan.at("/entities").has(mention.at("/entity").asString()))
                    .as(words)
                    .isTrue();
        });
        assertThat(plan.at("/statements")).anySatisfy(statement -> {
            assertThat(statement.at("/relation").asString()).isEqualTo("supports");
            assertThat(statement.at("/object").asString()).endsWith("industry/现代中药");
        });
        assertThat(plan.at("/statements"))
                .anySatisfy(statement ->
                        assertThat(statement.at("/target/value").asString()).isEqualTo("8"));
    }

    @Test
    void aChainComesLaidOutAndTheSameEachTime() {
        String path = "/api/chain?iri=" + Web.encode(ID + "industry-chain/镍钴新材料产业链");
        JsonNode chain = json(path);
        assertThat(chain.at("/cards")).hasSizeGreaterThan(4);
        assertThat(chain.at("/width").asDouble()).isGreaterThan(300);
        assertThat(chain.at("/statements"))
                .anySatisfy(statement ->
                        assertThat(statement.at("/subject/label").asString()).isEqualTo("硫酸镍"));
        assertThat(json(path)).isEqualTo(chain);
    }

    @Test
    void whatIsUnknownIsAProblemThatSaysWhatToDo() {
        assertProblem("/api/entity?iri=" + Web.encode(ID + "enterprise/无此公司"), 404, "/api/search finds what there is");
        assertProblem("/api/chain?iri=" + Web.encode(ID + "x/y"), 404, "No plan mentions");
        assertProblem("/api/plan?name=none", 404, "/api/plans lists");
    }

    @Test
    void anEntityIsATableWithARowForEachPlaceOfEvidence() {
        HttpResponse<String> table = get("/api/entity.csv?iri=" + Web.encode(ID + "enterprise/金川集团公司"));
        assertThat(table.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(table.body())
                .startsWith("\uFEFFsubject,")
                .contains("镍钴新材料产业链," + ID + "industry-chain/镍钴新材料产业链,leadEnterprise,金川集团公司")
                .contains("依托金川集团公司");
    }

    @Test
    void theIndustryTreeOpensLevelByLevel() {
        JsonNode top = json("/api/industries").at("/0");
        assertThat(top.at("/parts").asInt()).isPositive();
        assertThat(json("/api/industries?within=" + Web.encode(top.at("/iri").asString())))
                .hasSize(top.at("/parts").asInt());
        assertProblem("/api/industries?within=x", 404, "/api/search");
    }

    @Test
    void aWrongParameterIsAProblemThatNamesIt() {
        assertProblem("/api/entity", 400, "'iri'");
        assertProblem("/api/search?q=x&limit=0", 400, "'limit' must be from 1 to 200, not 0");
        assertProblem("/api/search?q=x&limit=many", 400, "limit");
        assertProblem("/api/search?q=x&type=Planet", 400, "Planet");
        assertProblem("/api/chain?iri=x&confidence=2", 400, "'confidence' must be from 0 to 1, not 2");
        assertProblem("/api/chain?iri=x&plan=none", 404, "No plan is called 'none'");
        assertProblem("/api/evidence?subject=a&object=b&relation=likes", 400, "likes");
    }

    private static JsonNode relation(JsonNode entity, String relation, boolean outgoing) {
        for (JsonNode group : entity.at("/relations")) {
            if (group.at("/relation").asString().equals(relation)
                    && group.at("/outgoing").asBoolean() == outgoing) {
                return group;
            }
        }
        throw new AssertionError("No " + relation + " in " + entity);
    }

    private static void assertProblem(String path, int status, String detail) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).at("/detail").asString()).contains(detail);
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) {
        try {
            return web.get(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
