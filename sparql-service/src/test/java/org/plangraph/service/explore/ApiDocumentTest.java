package org.plangraph.service.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.service.Fixtures;
import org.plangraph.service.Web;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document says what the service does: every path and parameter, and what comes back. */
class ApiDocumentTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ID = Fixtures.DATA + "id/";

    @RegisterExtension
    private static final Web web = Web.overFixture(Map.of());

    private static ObjectNode document;

    @BeforeAll
    static void read() throws Exception {
        document = (ObjectNode) JSON.readTree(web.get("/api/openapi").body());
    }

    @Test
    void everyPathIsDescribedWithItsParameters() {
        Map<String, TreeSet<String>> mapped = new TreeMap<>();
        handlers()
                .forEach(handler ->
                        operations(handler).forEach(operation -> mapped.put(operation, parameters(handler))));
        Map<String, TreeSet<String>> described = new TreeMap<>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.put(
                                operation.getKey().toUpperCase() + " " + path.getKey(),
                                described(operation.getValue().at("/parameters")))));
        assertThat(described).isEqualTo(mapped);
    }

    /** Requests for every path that anyone may read. */
    static Stream<String> requests() {
        String chain = Web.encode(ID + "industry-chain/镍钴新材料产业链");
        String firm = Web.encode(ID + "enterprise/金川集团公司");
        String region = Web.encode(ID + "region/620300");
        return Stream.of(
                "/api/overview",
                "/api/search?q=" + Web.encode("新材料") + "&limit=2",
                "/api/entity?iri=" + firm,
                "/api/entity?iri=" + Web.encode(ID + "industry/新材料"),
                "/api/facts?relation=leadEnterprise&iri=" + chain,
                "/api/entity.csv?iri=" + firm,
                "/api/industries",
                "/api/evidence?relation=leadEnterprise&subject=" + chain + "&object=" + firm,
                "/api/chain?iri=" + chain,
                "/api/compare?from=fixture&to=fixture",
                "/api/compare.csv?from=fixture&to=fixture",
                "/api/plans",
                "/api/plan?name=fixture",
                "/api/regions",
                "/api/region?iri=" + region,
                "/api/region/things?type=Park&iri=" + region,
                "/api/examples",
                "/api/openapi");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void anAnswerIsWhatItsDescriptionSaysAndNothingMore(String request) throws Exception {
        HttpResponse<String> answer = web.get(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        String path = request.replaceAll("\\?.*", "");
        JsonNode content = document.at("/paths").get(path).at("/get/responses/200/content");
        String type = answer.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "");
        assertThat(content.propertyNames()).containsExactly(type);
        if (type.endsWith("json")) {
            assertThat(schema(content.get(type).get("schema")).validate(JSON.readTree(answer.body())))
                    .isEmpty();
        }
    }

    @Test
    void everyPathIsTried() {
        TreeSet<String> tried = new TreeSet<>();
        requests().forEach(request -> tried.add(request.replaceAll("\\?.*", "")));
        assertThat(document.at("/paths").properties().stream()
                        .filter(path -> path.getValue().has("get")
                                && !path.getValue().get("get").has("security"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void everyOperationHasANameOfItsOwnForThoseWhoGenerateClients() {
        List<String> names = new ArrayList<>();
        document.at("/paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.path("operationId").asString(""))));
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotEmpty());
    }

    @Test
    void aProblemIsWhatItsDescriptionSays() throws Exception {
        HttpResponse<String> answer = web.get("/api/plan?name=none");
        assertThat(schema(document.at("/components/responses/NotFound/content/application~1problem+json/schema"))
                        .validate(JSON.readTree(answer.body())))
                .isEmpty();
    }

    /** The schema with everything refused that it does not name. */
    private static Schema schema(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", document.get("components").deepCopy());
        close(whole);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ApiDocumentTest::close);
    }

    private static TreeSet<String> described(JsonNode parameters) {
        TreeSet<String> described = new TreeSet<>();
        parameters.forEach(each -> {
            JsonNode parameter =
                    each.has("$ref") ? document.at(each.get("$ref").asString().substring(1)) : each;
            if (parameter.get("in").asString().equals("query")) {
                described.add(parameter.get("name").asString()
                        + (parameter.get("required").asBoolean() ? "!" : "")
                        + parameter.at("/schema/default").asString(""));
            }
        });
        return described;
    }

    private static Stream<Method> handlers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(ApiDocumentTest.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static List<String> operations(Method handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        String base = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getDeclaringClass(), RequestMapping.class))
                .map(type -> type.path()[0])
                .orElse("");
        return Arrays.stream(mapping.path())
                .flatMap(path -> Arrays.stream(mapping.method()).map(method -> method + " " + base + path))
                .toList();
    }

    private static TreeSet<String> parameters(Method handler) {
        TreeSet<String> parameters = new TreeSet<>();
        for (Parameter parameter : handler.getParameters()) {
            RequestParam asked = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
            if (asked != null) {
                boolean hasDefault = !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
                boolean isRequired = asked.required() && !hasDefault && parameter.getType() != Optional.class;
                parameters.add((asked.name().isEmpty() ? parameter.getName() : asked.name())
                        + (isRequired ? "!" : "")
                        + (hasDefault ? asked.defaultValue() : ""));
            }
        }
        return parameters;
    }
}
