# What builds stays behind in the first stage; the second has Python and the bot alone.
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY flows flows
COPY bot bot
RUN python -m venv /opt/ingear \
    && /opt/ingear/bin/pip install --no-cache-dir --constraint constraints.txt '.[llm]' \
    && /opt/ingear/bin/pip uninstall --yes pip

FROM python:3.13-slim
RUN useradd --system --uid 10001 --create-home --home-dir /data ingear
COPY --from=build /opt/ingear /opt/ingear
ENV PATH=/opt/ingear/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    INGEAR_DATABASE_URL=sqlite:////data/ingear.db \
    INGEAR_WEBHOOK_LISTEN=0.0.0.0:8080
USER ingear
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8080/health', timeout=4)"]
ENTRYPOINT ["ingear"]
CMD ["serve"]
