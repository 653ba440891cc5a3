"""Events out: signed webhooks to a CRM or an automation tool."""
