"""The emulated account, with what it lacks: the DNS records that SES gives for a domain's identity."""

from ministack.app import app  # noqa: F401, served by hypercorn
from ministack.services import ses
from ministack.services.cloudformation import provisioners

IDENTITY = provisioners._RESOURCE_HANDLERS["AWS::SES::EmailIdentity"]


def with_records(change):
    """Answers as the service does, with the attributes that templates may ask for."""

    def changed(*args, **kwargs):
        domain, attributes = change(*args, **kwargs)
        for i, token in enumerate(ses._dkim_tokens(domain), 1):
            attributes[f"DkimDNSTokenName{i}"] = f"{token}._domainkey.{domain}"
            attributes[f"DkimDNSTokenValue{i}"] = f"{token}.dkim.amazonses.com"
        return domain, attributes

    return changed


for verb in ("create", "update"):
    IDENTITY[verb] = with_records(IDENTITY[verb])
